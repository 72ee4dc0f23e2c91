using System.Text;

namespace MandateSdk.Core.Records.Compact;

/// <summary>
/// Writes numbers and words as printable characters: numbers as source maps of JavaScript do (Base64 VLQ, five bits a
/// digit, the lowest first), words after their length and as they are.
/// </summary>
internal sealed class CodeWriter
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly StringBuilder _code = new();

    /// <summary>The number of characters.</summary>
    public int Length => _code.Length;

    /// <summary>Writes a number from 0 on.</summary>
    public CodeWriter Number(int value)
    {
        var rest = (uint)value;
        for (; rest > 31; rest >>= 5)
        {
            _code.Append(Digits[(int)(rest & 31) | 32]);
        }

        _code.Append(Digits[(int)rest]);
        return this;
    }

    /// <summary>Writes a number of either sign.</summary>
    public CodeWriter Difference(int value) => Number(value < 0 ? ((-value - 1) << 1) | 1 : value << 1);

    /// <summary>Writes words; null for none.</summary>
    public CodeWriter Words(string? words)
    {
        Number((words?.Length ?? -1) + 1);
        _code.Append(words);
        return this;
    }

    /// <summary>Writes characters as they are.</summary>
    public CodeWriter Plain(string characters)
    {
        _code.Append(characters);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _code.ToString();
}
