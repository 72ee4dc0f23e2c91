namespace MandateSdk.Core.Text;

/// <summary>A set of characters that is looked for in a text: by vectors on .NET, one by one in the compiler's host.
/// </summary>
internal sealed class CharacterSet
{
#if NET
    private readonly System.Buffers.SearchValues<char> _characters;

    /// <summary>Makes a set.</summary>
    public CharacterSet(string characters) => _characters = System.Buffers.SearchValues.Create(characters);

    /// <summary>The first character of the set between two positions; the end where there is none.</summary>
    public int IndexIn(string text, int start, int end)
    {
        var found = System.MemoryExtensions.IndexOfAny(
            System.MemoryExtensions.AsSpan(text, start, end - start), _characters);
        return found < 0 ? end : start + found;
    }

    /// <summary>The first character that is none of the set; the end where there is none.</summary>
    public int IndexOfOther(string text, int start, int end)
    {
        var found = System.MemoryExtensions.IndexOfAnyExcept(
            System.MemoryExtensions.AsSpan(text, start, end - start), _characters);
        return found < 0 ? end : start + found;
    }
#else
    private readonly bool[] _has = new bool[char.MaxValue + 1];

    /// <summary>Makes a set.</summary>
    public CharacterSet(string characters)
    {
        foreach (var c in characters)
        {
            _has[c] = true;
        }
    }

    /// <summary>The first character of the set between two positions; the end where there is none.</summary>
    public int IndexIn(string text, int start, int end) => First(text, start, end, true);

    /// <summary>The first character that is none of the set; the end where there is none.</summary>
    public int IndexOfOther(string text, int start, int end) => First(text, start, end, false);

    private int First(string text, int start, int end, bool isIn)
    {
        while (start < end && _has[text[start]] != isIn)
        {
            start++;
        }

        return start;
    }
#endif
}
