using System;
using System.Collections.Generic;
using System.Text;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records.Compact;

/// <summary>Where the last words of a table stood: the next ones are written as what lies between.</summary>
internal struct Cursor
{
    /// <summary>The byte after the last word.</summary>
    public int Position;

    /// <summary>The last line.</summary>
    public int Line;
}

/// <summary>A stretch of the text in bytes.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="HasBlank">True where a blank joins it with the stretch before it.</param>
internal readonly record struct ByteSlice(int Start, int Length, bool HasBlank)
{
    /// <summary>The byte after the last one.</summary>
    public int End => unchecked(Start + Length);

    /// <summary>The stretch in characters.</summary>
    public TextSpan In(Utf8Text text)
    {
        var start = text.CharacterAt(Start);
        return TextSpan.FromBounds(start, Math.Max(start, text.CharacterAt(End)));
    }
}

/// <summary>Where words stand, as a table has it: lines, stretches of bytes, corrections.</summary>
/// <remarks>
/// Lines and stretches are plain arrays: lists of values of .NET are compiled at run time even where the library is
/// compiled ahead, and the first words should not wait for that.
/// </remarks>
internal sealed class PlacedWords
{
    private PlacedWords(int[] lines, ByteSlice[] slices, Correction[] corrections)
    {
        Lines = lines;
        Slices = slices;
        Corrections = new EquatableArray<Correction>(corrections);
    }

    /// <summary>The physical lines.</summary>
    public int[] Lines { get; }

    /// <summary>The stretches.</summary>
    public ByteSlice[] Slices { get; }

    /// <summary>What the catalog corrects.</summary>
    public EquatableArray<Correction> Corrections { get; }

    /// <summary>Reads the words of most units: one line, and one stretch in it.</summary>
    public static PlacedWords? ReadSimple(ref CodeReader code, ref Cursor cursor, bool isKept)
    {
        cursor.Line = unchecked(cursor.Line + code.Difference());
        var slice = ReadSlice(ref code, ref cursor, hasBlank: false, code.Difference());
        return isKept ? new PlacedWords([cursor.Line], [slice], []) : null;
    }

    /// <summary>Reads any words.</summary>
    public static PlacedWords? Read(ref CodeReader code, ref Cursor cursor, bool isKept)
    {
        var lines = new int[isKept ? code.Count() : 0];
        for (int i = 0, count = isKept ? lines.Length : code.Count(); i < count; i++)
        {
            cursor.Line = unchecked(cursor.Line + code.Difference());
            if (isKept)
            {
                lines[i] = cursor.Line;
            }
        }

        var head = code.Number();
        var slices = new ByteSlice[isKept ? Allowed(ref code, head >> 1) : 0];
        for (int i = 0, count = isKept ? slices.Length : Allowed(ref code, head >> 1); i < count; i++)
        {
            var start = code.Number();
            var slice = ReadSlice(ref code, ref cursor, (start & 1) != 0, Signed(start >> 1));
            if (isKept)
            {
                slices[i] = slice;
            }
        }

        var corrections = new Correction[(head & 1) == 0 ? 0 : code.Count()];
        for (var i = 0; i < corrections.Length; i++)
        {
            corrections[i] = new Correction(code.Name(), code.Name(), code.Name());
        }

        return isKept ? new PlacedWords(lines, slices, corrections) : null;
    }

    /// <summary>Writes the words of most units.</summary>
    public static void WriteSimple(CodeWriter code, PrintedText words, BytePlaces places, ref Cursor cursor)
    {
        code.Difference(words.Lines[0] - cursor.Line);
        cursor.Line = words.Lines[0];
        var slice = words.Slices[0];
        var start = places.Of(slice.Start);
        code.Difference(start - cursor.Position).Number(places.Of(slice.End) - start);
        cursor.Position = places.Of(slice.End);
    }

    /// <summary>Writes any words.</summary>
    public static void Write(CodeWriter code, PrintedText words, BytePlaces places, ref Cursor cursor)
    {
        code.Number(words.Lines.Count);
        foreach (var line in words.Lines)
        {
            code.Difference(line - cursor.Line);
            cursor.Line = line;
        }

        code.Number((words.Slices.Count << 1) | (words.Corrections.Count == 0 ? 0 : 1));
        var blanks = words.BlanksBefore(places.Source);
        for (var i = 0; i < words.Slices.Count; i++)
        {
            var start = places.Of(words.Slices[i].Start);
            var end = places.Of(words.Slices[i].End);
            var gap = start - cursor.Position;
            code.Number(((gap < 0 ? ((-gap - 1) << 1) | 1 : gap << 1) << 1) | (blanks[i] ? 1 : 0));
            code.Number(end - start);
            cursor.Position = end;
        }

        if (words.Corrections.Count > 0)
        {
            code.Number(words.Corrections.Count);
            foreach (var correction in words.Corrections)
            {
                code.Words(correction.Printed).Words(correction.Reading).Words(correction.Reason);
            }
        }
    }

    /// <summary>The words as they are printed, free of markup and footnote marks.</summary>
    public string ReadAsPrinted(Utf8Text text)
    {
        if (Slices.Length == 1)
        {
            return text.Read(Slices[0].Start, Slices[0].Length);
        }

        var words = new StringBuilder();
        foreach (var slice in Slices)
        {
            words.Append(slice.HasBlank ? " " : string.Empty).Append(text.Read(slice.Start, slice.Length));
        }

        return words.ToString();
    }

    /// <summary>The words as they should read.</summary>
    public string Read(Utf8Text text)
    {
        var printed = ReadAsPrinted(text);
        return Corrections.Count == 0
            ? printed
            : CorrectionFinder.Apply(printed, CorrectionFinder.Find(printed, Corrections));
    }

    /// <summary>The same places in characters.</summary>
    public PrintedText In(Utf8Text text)
    {
        var spans = new TextSpan[Slices.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = Slices[i].In(text);
        }

        return new PrintedText(new EquatableArray<int>(Lines), new EquatableArray<TextSpan>(spans), Corrections);
    }

    private static ByteSlice ReadSlice(ref CodeReader code, ref Cursor cursor, bool hasBlank, int gap)
    {
        var slice = new ByteSlice(unchecked(cursor.Position + gap), code.Number(), hasBlank);
        cursor.Position = slice.End;
        return slice;
    }

    private static int Signed(int number) => (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;

    private static int Allowed(ref CodeReader code, int count) => count <= code.Left ? count : code.Break();
}
