using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>What the masthead says of a document: symbol, date, issuer.</summary>
internal sealed class Masthead
{
    private readonly string[] _lines;

    private readonly UnitReader _reader;

    private Masthead(string[] lines, string? issuer, UnitReader reader)
    {
        _reader = reader;
        _lines = lines;
        Symbol = lines.Select(ReadSymbol).FirstOrDefault(symbol => symbol is not null);
        Date = ReadDate(lines);
        Issuer = issuer;
    }

    public string? Symbol { get; }

    public string? Date { get; }

    public string? Issuer { get; }

    public bool IsDecision => _lines.Any(line => line.StartsWith("Decision adopted", StringComparison.Ordinal));

    public static Masthead Read(SyntaxTree tree, UnitReader reader)
    {
        var front = tree.Nodes.Where(node => node.Kind == SyntaxKind.FrontMatter).ToList();
        var lines = front.Select(reader.Words).ToArray();
        return new Masthead(lines, FindIssuer(tree, reader, lines), reader);
    }

    public DocumentKind KindOf(SyntaxNode root)
    {
        var instruments = root.Children.Where(child => child.Kind == SyntaxKind.Instrument).ToList();
        if (root.Children.Any(child => child.Kind == SyntaxKind.FrameParagraph)
            || instruments.Any(child =>
                InstrumentLabels.Read(child.Label?.Printed ?? string.Empty)?.Kind.IsDraft == true))
        {
            return DocumentKind.CommissionReport;
        }

        if (root.Children.Any(child => child.Kind == SyntaxKind.FrameHeading))
        {
            return DocumentKind.CompendiumPart;
        }

        if (_lines.Any(line => line.IndexOf("Report of the Secretary-General", StringComparison.Ordinal) >= 0))
        {
            return DocumentKind.SecretaryGeneralReport;
        }

        if (root.Children.Where(child => child.Kind == SyntaxKind.Instrument).SelectMany(child => child.Children)
            .Any(child => child.Kind == SyntaxKind.Title && IsLetter(child)))
        {
            return DocumentKind.Letter;
        }

        if (instruments.Count == 1
            && (IsAdopted(instruments[0].Label)
                || instruments[0].Children.Any(child => child.Kind == SyntaxKind.AdoptingBody)))
        {
            return IsDecision ? DocumentKind.Decision : DocumentKind.Resolution;
        }

        return DocumentKind.Other;
    }

    // A chapter or an annex by itself is an excerpt.
    private static bool IsAdopted(SyntaxLabel? label) =>
        label?.Printed is { } printed && InstrumentLabels.Read(printed)?.Kind != InstrumentKind.Annex
        && !printed.StartsWith("Chapter", StringComparison.OrdinalIgnoreCase);

    /// <summary>The title of the document: that of its only instrument, or of the part of a compendium.</summary>
    public string? TitleOf(EquatableArray<InstrumentRecord> instruments, SyntaxNode root, UnitReader reader)
    {
        if (_lines.Length > 0 && instruments.Count == 1)
        {
            return instruments[0].Title;
        }

        var part = root.Children.FirstOrDefault(child => child.Kind == SyntaxKind.FrameHeading);
        return part is not null && KindOf(root) == DocumentKind.CompendiumPart
            ? (part.Label?.Printed + " " + reader.Words(part)).Trim()
            : null;
    }

    private static string? FindIssuer(SyntaxTree tree, UnitReader reader, string[] lines)
    {
        if (lines.FirstOrDefault(line => FrontMatter.IsAuthorLine(line)) is { } author)
        {
            var the = author.IndexOf(" the ", StringComparison.Ordinal);
            return the < 0 ? author : author.Substring(the + " the ".Length);
        }

        if (MastheadPhrases.Organs.FirstOrDefault(organ => lines.Any(line => line == organ)) is { } found)
        {
            return found;
        }

        // "1. The Commission on Crime Prevention and Criminal Justice recommends …"
        var frame = tree.Root.Children.FirstOrDefault(child => child.Kind == SyntaxKind.FrameParagraph);
        return frame is not null && AdoptingBodies.Of(reader.Lexicon).ReadName(reader.Words(frame)) is { } name
            ? name.Substring("The ".Length)
            : null;
    }

    private bool IsLetter(SyntaxNode title)
    {
        var words = _reader.Words(title);
        return words.StartsWith("Letter dated", StringComparison.Ordinal)
            || words.StartsWith("Identical letters", StringComparison.Ordinal)
            || words.StartsWith("Note verbale", StringComparison.Ordinal);
    }

    // "A/60/131", "A/RES/77/9", "S/RES/2746 (2024)" at the end of a line; the last is written without its blank.
    private static string? ReadSymbol(string line)
    {
        var words = line.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length > 3
                && Characters.IsUpper(word[0])
                && word.IndexOf('/') is > 0 and < 6
                && word.Any(Characters.IsDigit)
                && word.All(c => Characters.IsUpper(c)
                    || Characters.IsDigit(c)
                    || c is '/' or '.' or '-'
                    || char.IsLetter(c)) && i >= words.Length - 2)
            {
                return i + 1 < words.Length && words[i + 1].StartsWith("(", StringComparison.Ordinal)
                    ? word + words[i + 1]
                    : word;
            }
        }

        return null;
    }

    private static string? ReadDate(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = line.StartsWith("Distr.: General", StringComparison.Ordinal)
                ? line.Substring("Distr.: General".Length).Trim()
                : line;
            if (Closings.ReadDate(text) is { } date)
            {
                return date.ToString();
            }
        }

        return null;
    }
}
