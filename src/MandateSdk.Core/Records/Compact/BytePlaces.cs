using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records.Compact;

/// <summary>The characters of a text → the bytes of UTF-8 that it is stored in.</summary>
internal sealed class BytePlaces
{
    private const int Step = 64;

    private readonly int[] _marks;

    /// <summary>Counts the bytes once.</summary>
    /// <param name="source">The text.</param>
    public BytePlaces(SourceText source)
    {
        Source = source;
        _marks = new int[(source.Length / Step) + 1];
        var bytes = 0;
        for (var i = 0; i <= source.Length; i++)
        {
            if (i % Step == 0)
            {
                _marks[i / Step] = bytes;
            }

            bytes += i < source.Length ? Width(i) : 0;
        }
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>The byte at which a character begins.</summary>
    /// <param name="position">The character; the end of the text, too.</param>
    public int Of(int position)
    {
        var bytes = _marks[position / Step];
        for (var i = position / Step * Step; i < position; i++)
        {
            bytes += Width(i);
        }

        return bytes;
    }

    // The first half of a pair has all its bytes; half a pair alone is stored as the sign of what cannot be read.
    private int Width(int position)
    {
        var c = Source[position];
        return c < '\u0080' ? 1
            : c < '\u0800' ? 2
            : !char.IsSurrogate(c) ? 3
            : char.IsHighSurrogate(c) ? (IsPair(position) ? 4 : 3)
            : position > 0 && IsPair(position - 1) ? 0 : 3;
    }

    private bool IsPair(int position) => position + 1 < Source.Length && char.IsHighSurrogate(Source[position])
        && char.IsLowSurrogate(Source[position + 1]);
}
