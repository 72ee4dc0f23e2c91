using System;
using System.Collections.Generic;
using System.Text;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>
/// The words of a unit as one string, with the way back to the source: what reads meaning from words works on the
/// string and reports stretches of the source.
/// </summary>
/// <remarks>
/// Errata of the catalog are applied; a corrected stretch leads back to the whole of what was printed.
/// </remarks>
internal sealed class Wording
{
    // A thread keeps no more than a long unit takes.
    private const int LargestSpare = 1 << 16;

    // Where the words of one unit after the other are put together; each thread has its own.
    [ThreadStatic]
    private static StringBuilder? _spare;

    // None where the words are one stretch of the source, and are not copied.
    private readonly Piece[]? _pieces;
    private string? _text;
    private WordStream? _tokens;

    private Wording(Slice words, Piece[]? pieces, IReadOnlyList<WordingMark> marks)
    {
        Words = words;
        _pieces = pieces;
        Marks = marks;
    }

    private Piece Whole => new(0, Words.Length, new TextSpan(Words.Start, Words.Length));

    private Piece[] Pieces => _pieces ?? [Whole];

    /// <summary>The words, as <see cref="PrintedText.Read"/> gives them.</summary>
    public string Text => _text ??= Words.ToString();

    /// <summary>The same where they stand: in the source, if they are one stretch of it.</summary>
    public Slice Words { get; }

    /// <summary>The words and signs of <see cref="Text"/>, for all who read meaning from them.</summary>
    public WordStream Tokens => Kept.Of(ref _tokens, Words, WordStream.Of);

    /// <summary>The footnote marks between the words, in order.</summary>
    public IReadOnlyList<WordingMark> Marks { get; }

    /// <summary>Reads the words of a unit.</summary>
    /// <param name="words">Where the words stand.</param>
    /// <param name="notes">The labels of the footnotes that the words refer to, in order.</param>
    /// <param name="source">The text that the words stand in.</param>
    public static Wording Of(PrintedText words, IReadOnlyList<string> notes, SourceText source)
    {
        var wording = words.Slices.Count == 1
            ? OfStretch(words.Slices[0], notes, source)
            : OfStretches(words, notes, source);
        if (words.Corrections.Count == 0)
        {
            return wording;
        }

        var stretches = CorrectionFinder.Find(wording.Words, words.Corrections);
        return stretches.Count == 0 ? wording : wording.Correct(stretches);
    }

    private static Wording OfStretch(TextSpan only, IReadOnlyList<string> notes, SourceText source)
    {
        var words = new Slice(source.Content, only.Start, only.End);
        var marks = notes.Count == 0 ? [] : new WordingMark[notes.Count];
        AddMarksAtEnd(marks, 0, notes, words.Length);
        return new Wording(words, null, marks);
    }

    // The mark at the end of the words stands after the last slice.
    private static void AddMarksAtEnd(WordingMark[] marks, int first, IReadOnlyList<string> notes, int end)
    {
        for (var i = first; i < marks.Length; i++)
        {
            marks[i] = new WordingMark(end, notes[i]);
        }
    }

    private static Wording OfStretches(PrintedText words, IReadOnlyList<string> notes, SourceText source)
    {
        var text = _spare ?? new StringBuilder();
        _spare = null;
        text.EnsureCapacity(LengthOf(words));
        var pieces = new Piece[words.Slices.Count];
        var marks = notes.Count == 0 ? [] : new WordingMark[notes.Count];
        var marked = 0;
        var end = -1;
        for (var i = 0; i < pieces.Length; i++)
        {
            var slice = words.Slices[i];
            if (end >= 0)
            {
                if (marked < marks.Length && IsMarkBetween(source, end, slice.Start, notes[marked]))
                {
                    marks[marked] = new WordingMark(text.Length, notes[marked]);
                    marked++;
                }

                if (PrintedText.NeedsBlank(source, text, end, slice.Start))
                {
                    text.Append(' ');
                }
            }

            pieces[i] = new Piece(text.Length, slice.Length, slice);
            text.Append(source.Content, slice.Start, slice.Length);
            end = slice.End;
        }

        AddMarksAtEnd(marks, marked, notes, text.Length);
        var wording = new Wording(text.ToString(), pieces, marks);
        text.Clear();
        _spare = text.Capacity <= LargestSpare ? text : null;
        return wording;
    }

    private static int LengthOf(PrintedText words)
    {
        var length = 0;
        for (var i = 0; i < words.Slices.Count; i++)
        {
            length += words.Slices[i].Length + 1;
        }

        return length;
    }

    /// <summary>
    /// The stretches of the source that hold a stretch of the words: several where a page break or markup cuts it.
    /// </summary>
    /// <param name="start">The first character in <see cref="Text"/>, counted from 0.</param>
    /// <param name="length">The number of characters.</param>
    public EquatableArray<TextSpan> SpansOf(int start, int length)
    {
        if (_pieces is null && Whole.Holds(start, start + length))
        {
            return new EquatableArray<TextSpan>(Whole.SourceOf(start, length));
        }

        var pieces = Pieces;
        var first = FirstPieceBehind(pieces, start);
        if (first < pieces.Length && pieces[first].Holds(start, start + length))
        {
            return new EquatableArray<TextSpan>(pieces[first].SourceOf(start, length));
        }

        var spans = new List<TextSpan>();
        for (var i = first; i < pieces.Length && pieces[i].Start < start + length; i++)
        {
            var piece = pieces[i];
            var from = Math.Max(start, piece.Start);
            var to = Math.Min(start + length, piece.End);
            if (from >= to)
            {
                continue;
            }

            spans.Add(piece.SourceOf(from, to - from));
        }

        return Merge(spans);
    }

    /// <summary>The way back from the source: the stretch of the words that stands in some stretches of it.</summary>
    /// <param name="spans">The stretches of the source.</param>
    /// <returns>From the first to the last character; empty where none of the words stands there.</returns>
    public TextSpan StretchOf(IReadOnlyList<TextSpan> spans)
    {
        var (start, end) = (int.MaxValue, -1);
        foreach (var piece in Pieces)
        {
            foreach (var span in spans)
            {
                var from = Math.Max(piece.Source.Start, span.Start);
                var to = Math.Min(piece.Source.End, span.End);
                if (from < to)
                {
                    var isCorrected = piece.Length != piece.Source.Length;
                    start = Math.Min(start, isCorrected ? piece.Start : piece.Start + from - piece.Source.Start);
                    end = Math.Max(end, isCorrected ? piece.End : piece.Start + to - piece.Source.Start);
                }
            }
        }

        return end < 0 ? default : TextSpan.FromBounds(start, end);
    }

    // The place of the first piece that ends after a position.
    private static int FirstPieceBehind(Piece[] pieces, int position)
    {
        var low = 0;
        for (var high = pieces.Length; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Pieces that a correction has cut touch one another in the source.
    private static EquatableArray<TextSpan> Merge(List<TextSpan> spans)
    {
        for (var i = spans.Count - 1; i > 0; i--)
        {
            if (spans[i - 1].End == spans[i].Start)
            {
                spans[i - 1] = TextSpan.FromBounds(spans[i - 1].Start, spans[i].End);
                spans.RemoveAt(i);
            }
        }

        return spans.ToEquatableArray();
    }

    private Wording Correct(List<CorrectedStretch> stretches)
    {
        var printed = Pieces;
        var pieces = new List<Piece>();
        var marks = new List<WordingMark>();
        var (from, shift) = (0, 0);
        foreach (var stretch in stretches)
        {
            Copy(stretch.Start);
            var reading = stretch.Correction.Reading;
            var spans = SpansOf(stretch.Start, stretch.End - stretch.Start);

            // A blank that only joins two lines stands nowhere in the source.
            if (spans.Count > 0)
            {
                pieces.Add(new Piece(
                    stretch.Start + shift,
                    reading.Length,
                    TextSpan.FromBounds(spans[0].Start, spans[spans.Count - 1].End)));
            }

            CopyMarks(stretch.End);
            shift += reading.Length - (stretch.End - stretch.Start);
            from = stretch.End;
        }

        Copy(Words.Length);
        CopyMarks(int.MaxValue);
        return new Wording(CorrectionFinder.Apply(Text, stretches), pieces.ToArray(), marks);

        void Copy(int to)
        {
            for (var i = FirstPieceBehind(printed, from); i < printed.Length && printed[i].Start < to; i++)
            {
                foreach (var part in printed[i].Cut(from, to))
                {
                    pieces.Add(part with { Start = part.Start + shift });
                }
            }
        }

        void CopyMarks(int end)
        {
            while (marks.Count < Marks.Count && Marks[marks.Count].Position < end)
            {
                var mark = Marks[marks.Count];
                marks.Add(mark with { Position = mark.Position + shift });
            }
        }
    }

    // "²", "2" or "<sup>2</sup>" between two slices; what else stands there is markup or a label.
    private static bool IsMarkBetween(SourceText source, int start, int end, string label)
    {
        // Most slices are lines, and nothing but a break stands between two of them.
        var digits = 0;
        for (var i = start; i < end && source[i] is not ('\n' or '\r'); i++)
        {
            var value = char.IsDigit(source[i]) || source[i] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹')
                ? (int)char.GetNumericValue(source[i])
                : -1;
            if (value >= 0)
            {
                if (digits == label.Length || label[digits] != '0' + value)
                {
                    return false;
                }

                digits++;
            }
            else if (source[i] == '.' && digits > 0)
            {
                // The label of a paragraph that OCR put into its sentence: "the Tenth 1. Congress".
                return false;
            }
        }

        return digits == label.Length;
    }

    /// <summary>
    /// A stretch of the words and where it was printed; the lengths differ only for a corrected stretch.
    /// </summary>
    private readonly record struct Piece(int Start, int Length, TextSpan Source)
    {
        public int End => Start + Length;

        /// <summary>True where a stretch of the words, which is not empty, is of this piece alone.</summary>
        public bool Holds(int start, int end) => start >= Start && start < end && end <= End;

        /// <summary>Where a stretch of this piece was printed: the whole of it, if it was corrected.</summary>
        public TextSpan SourceOf(int start, int length) =>
            Length == Source.Length ? new TextSpan(Source.Start + start - Start, length) : Source;

        public IEnumerable<Piece> Cut(int from, int to)
        {
            var start = Math.Max(from, Start);
            var end = Math.Min(to, End);
            if (start < end)
            {
                yield return Length == Source.Length
                    ? new Piece(start, end - start, new TextSpan(Source.Start + start - Start, end - start))
                    : new Piece(start, end - start, Source);
            }
        }
    }
}

/// <summary>A footnote mark between words.</summary>
/// <param name="Position">The character of the words before which the mark stands.</param>
/// <param name="Label">The bare label of the note, such as "15".</param>
internal readonly record struct WordingMark(int Position, string Label);
