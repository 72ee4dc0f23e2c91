using System.Text;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>
/// Where the words of a unit stand in its source text: the physical lines and the stretches between labels, markup and
/// footnote marks.
/// </summary>
public sealed record PrintedText
{
    internal PrintedText(
        EquatableArray<int> lines,
        EquatableArray<TextSpan> slices,
        EquatableArray<Correction> corrections = default)
    {
        Lines = lines;
        Slices = slices;
        Corrections = corrections;
    }

    /// <summary>The physical lines, counted from 1, in order.</summary>
    public EquatableArray<int> Lines { get; init; }

    /// <summary>The stretches of the source that make up the text, in order, in characters.</summary>
    public EquatableArray<TextSpan> Slices { get; init; }

    /// <summary>What the catalog corrects in these words.</summary>
    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>A unit without words of its own.</summary>
    public static PrintedText Empty { get; } = new(default, default);

    /// <summary>The words as they are printed, free of markup and footnote marks.</summary>
    /// <param name="source">The text that the slices point into.</param>
    /// <returns>The words, with one space for each line or page break except after a hyphen.</returns>
    /// <remarks>
    /// A hyphen at the end of a line is kept and joins: "money-" and "laundering" give "money-laundering". Whether the
    /// word had a hyphen of its own cannot be known from the print, and wording is never changed.
    /// </remarks>
    public string ReadAsPrinted(SourceText source)
    {
        if (Slices.Count == 1)
        {
            return source.ToString(Slices[0]);
        }

        var builder = new StringBuilder(LengthOfSlices() + Slices.Count);
        var end = -1;
        for (var i = 0; i < Slices.Count; i++)
        {
            var slice = Slices[i];
            if (end >= 0 && NeedsBlank(source, builder, end, slice.Start))
            {
                builder.Append(' ');
            }

            builder.Append(source.Content, slice.Start, slice.Length);
            end = slice.End;
        }

        return builder.ToString();
    }

    private int LengthOfSlices()
    {
        var length = 0;
        for (var i = 0; i < Slices.Count; i++)
        {
            length += Slices[i].Length;
        }

        return length;
    }

    /// <summary>The words as they should read: as printed, with the corrections of the catalog.</summary>
    /// <param name="source">The text that the slices point into.</param>
    /// <returns>The corrected words; the printed words where the catalog has nothing to correct.</returns>
    public string Read(SourceText source)
    {
        var text = ReadAsPrinted(source);
        return CorrectionFinder.Apply(text, CorrectionFinder.Find(text, Corrections));
    }

    /// <summary>For each slice, whether a blank joins it with the one before it.</summary>
    internal bool[] BlanksBefore(SourceText source)
    {
        var blanks = new bool[Slices.Count];
        var read = new StringBuilder();
        for (var i = 0; i < blanks.Length; i++)
        {
            blanks[i] = i > 0 && NeedsBlank(source, read, Slices[i - 1].End, Slices[i].Start);
            read.Append(blanks[i] ? " " : string.Empty).Append(source.Content, Slices[i].Start, Slices[i].Length);
        }

        return blanks;
    }

    /// <summary>
    /// True where a blank joins what is read so far with the next slice: at a line or page break, but not after a
    /// hyphen.
    /// </summary>
    internal static bool NeedsBlank(SourceText source, StringBuilder read, int end, int next) =>
        read.Length > 0 && IsBreak(source, end, next) && !EndsInJoiner(read);

    // A line break, or nothing but blanks: what stands between a label and its words.
    private static bool IsBreak(SourceText source, int start, int end)
    {
        var isBlank = end > start;
        for (var i = start; i < end; i++)
        {
            if (source[i] is '\n' or '\r')
            {
                return true;
            }

            isBlank &= char.IsWhiteSpace(source[i]);
        }

        return isBlank;
    }

    private static bool EndsInJoiner(StringBuilder builder)
    {
        var last = builder[builder.Length - 1];
        if (last == ' ')
        {
            return true;
        }

        return last is '-' or '\u2010' && builder.Length > 1 && char.IsLetterOrDigit(builder[builder.Length - 2]);
    }
}
