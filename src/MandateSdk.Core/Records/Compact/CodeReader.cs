namespace MandateSdk.Core.Records.Compact;

/// <summary>Reads the numbers and words of a table in the order in which <see cref="CodeWriter"/> wrote them.</summary>
/// <remarks>
/// It takes any string: what does not read is 0 or nothing, and <see cref="IsBroken"/> says so at the end. A list is
/// never longer than what is left of the string.
/// </remarks>
internal struct CodeReader
{
    private const int LastShift = 25;

    private readonly string _code;

    /// <summary>Begins to read.</summary>
    /// <param name="code">The table.</param>
    /// <param name="offset">The first character.</param>
    public CodeReader(string code, int offset)
    {
        _code = code;
        Offset = offset;
        IsBroken = false;
    }

    /// <summary>The next character.</summary>
    public int Offset { get; private set; }

    /// <summary>The number of characters that are left.</summary>
    public int Left => _code.Length - Offset;

    /// <summary>True as soon as something did not read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>A number from 0 on.</summary>
    public int Number()
    {
        var value = 0;
        for (var shift = 0; shift <= LastShift && Offset < _code.Length; shift += 5)
        {
            var digit = DigitOf(_code[Offset]);
            if (digit < 0)
            {
                break;
            }

            Offset++;
            value |= (digit & 31) << shift;
            if (digit < 32)
            {
                return value;
            }
        }

        return Break();
    }

    /// <summary>A number of either sign.</summary>
    public int Difference()
    {
        var number = Number();
        return (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;
    }

    /// <summary>The length of a list, of which each part takes one character at least.</summary>
    public int Count()
    {
        var count = Number();
        return count <= Left ? count : Break();
    }

    /// <summary>Words; null for none.</summary>
    public string? Words() => Words(isKept: true);

    /// <summary>Words that are there in any case.</summary>
    public string Name() => Words(isKept: true) ?? string.Empty;

    /// <summary>Words that are read over.</summary>
    public void SkipWords() => Words(isKept: false);

    /// <summary>Words; null for none, and for those that nobody wants.</summary>
    public string? Words(bool isKept)
    {
        var length = Number() - 1;
        if (length > Left)
        {
            Break();
            return null;
        }

        if (length < 0)
        {
            return null;
        }

        var start = Offset;
        Offset += length;
        return isKept ? _code.Substring(start, length) : null;
    }

    /// <summary>Remembers that something did not read.</summary>
    /// <returns>0.</returns>
    public int Break()
    {
        IsBroken = true;
        Offset = _code.Length;
        return 0;
    }

    private static int DigitOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };
}
