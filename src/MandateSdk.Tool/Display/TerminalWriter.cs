using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace MandateSdk.Tool.Display;

/// <summary>Writes to a terminal or a pipe; what would command the terminal is written as an escape, such as \u001b.</summary>
/// <remarks>
/// Texts, titles and names of files come from outside. An escape sequence in one could change colours, move the cursor or set the
/// clipboard; marks of direction could show words in another order. In JSON the escape means the same character.
/// </remarks>
internal sealed class TerminalWriter : TextWriter
{
    private readonly TextWriter _inner;

    public TerminalWriter(TextWriter inner)
        : base(CultureInfo.InvariantCulture)
    {
        _inner = inner;
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    /// <inheritdoc/>
    public override Encoding Encoding => _inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var start = 0;
        for (var i = 0; i < buffer.Length; i++)
        {
            if (char.IsHighSurrogate(buffer[i]) && i + 1 < buffer.Length && char.IsLowSurrogate(buffer[i + 1]))
            {
                i++;
            }
            else if (!IsHarmless(buffer, i))
            {
                _inner.Write(buffer[start..i]);
                _inner.Write("\\u" + ((int)buffer[i]).ToString("x4", CultureInfo.InvariantCulture));
                start = i + 1;
            }
        }

        _inner.Write(buffer[start..]);
    }

    /// <inheritdoc/>
    public override void WriteLine() => _inner.WriteLine();

    /// <inheritdoc/>
    public override void Flush() => _inner.Flush();

    // A carriage return alone would write over the line that it stands in.
    private static bool IsHarmless(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\n' or '\t' => true,
        '\r' => i + 1 < text.Length && text[i + 1] == '\n',
        '\u2028' or '\u2029' or '\u061c' or '\u200e' or '\u200f' => false,
        >= '\u202a' and <= '\u202e' => false,
        >= '\u2066' and <= '\u2069' => false,
        var c => !char.IsControl(c) && !char.IsSurrogate(c),
    };
}
