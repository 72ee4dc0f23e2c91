using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>What is cited as a publication: sales numbers, Official Records, the reports of congresses.</summary>
internal static class PublicationGrammar
{
    private static readonly string[] Publication = { "United", "Nations", "publication", "," };

    private static readonly string[] Publications = { "United", "Nations", "publications", "," };

    private static readonly string[] OfficialRecords = { "Official", "Records", "of", "the" };

    /// <summary>The words with which such a citation begins, but for the ordinal of a congress.</summary>
    public static IEnumerable<string> Openings =>
        TreatySeriesGrammar.Openings.Concat([Publication[0], OfficialRecords[0], "Report", "Sales"]);

    /// <summary>Reads a citation of a publication.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the citation.</param>
    public static Citation? TryRead(TokenReader tokens, ref int at)
    {
        // All of them begin with a capital; this spares the comparison for every other word.
        return !tokens.IsCapitalised(at) ? null
            : TreatySeriesGrammar.TryRead(tokens, ref at)
                ?? ReadOfficialRecords(tokens, ref at)
                ?? ReadCongressReport(tokens, ref at)
                ?? ReadSalesNumber(tokens, ref at);
    }

    private static bool IsPublication(TokenReader tokens, int at) =>
        tokens.Spells(at, Publication) || tokens.Spells(at, Publications);

    private static Citation? ReadSalesNumber(TokenReader tokens, ref int at)
    {
        var start = at;
        var next = IsPublication(tokens, at) ? at + Publication.Length : at;
        if (ReadSales(tokens, ref next) is not { } work)
        {
            return null;
        }

        at = next;
        return new Citation(ReferenceKind.SalesNumber, start, at, [work]);
    }

    // "Sales No. E.02.XIV.4 (Vol. I, Part 1)), sect. J, No. 34": what follows the bracket is a part of the publication.
    private static CitedWork? ReadSales(TokenReader tokens, ref int at)
    {
        if (!tokens.Is(at, "Sales") || !tokens.Is(at + 1, "No"))
        {
            return null;
        }

        var next = tokens.SkipStop(at + 2);
        if (tokens.KindAt(next) is not (CitationTokenKind.Mixed or CitationTokenKind.Number))
        {
            return null;
        }

        var symbol = "Sales No. " + tokens.TextAt(next);
        at = next + 1;
        if (tokens.Is(at, "and") && tokens.IsWord(at + 1, "corrigendum", "corrigenda"))
        {
            at += 2;
        }

        if (tokens.Is(at, "(") && tokens.Is(at + 1, "Vol", "Vols", "Part"))
        {
            var end = at;
            while (end < at + MeaningLimits.LongestBracket && !tokens.Is(end, ")"))
            {
                end++;
            }

            // The volume is part of the symbol, as in symbols of documents.
            symbol += tokens.Is(end, ")")
                ? " " + tokens.SliceOf(at, end + 1)
                : string.Empty;
            at = tokens.Is(end, ")") ? end + 1 : at;
        }

        var works = new[] { CitedWork.OfSymbol(symbol) };
        var behind = tokens.Is(at, ")") ? at + 1 : at;
        SymbolGrammar.AddParts(tokens, ref behind, works);
        at = works[0].Paths[0].Steps.Count > 0 ? behind : at;
        if (at == behind
            && tokens.Is(at, ",")
            && tokens.Is(at + 1, "No")
            && tokens.SkipStop(at + 2) is var number
            && tokens.KindAt(number) == CitationTokenKind.Number)
        {
            var step = new CitedStep(new PartKind("No.", 9, false, false), tokens.TextAt(number));
            works[0] = works[0] with
            {
                Paths = works[0].Paths.Select(path => new CitedPath([.. path.Steps, step]))
                .ToArray()
            };
            at = number + 1;
        }

        return works[0];
    }

    // "Official Records of the Economic and Social Council, 2002, Supplement No. 10 (E/2002/30/Rev.1), part one, chap.
    // IV".
    private static Citation? ReadOfficialRecords(TokenReader tokens, ref int at)
    {
        if (!tokens.Spells(at, OfficialRecords))
        {
            return null;
        }

        var next = at + OfficialRecords.Length;
        var organ = OrganBook.Of(tokens.Lexicon).TryRead(tokens, ref next);
        var year = string.Empty;
        var most = next + MeaningLimits.LongestName;
        for (; next < most && !tokens.Is(next, ".", ";") && tokens[next].Length > 0; next++)
        {
            if (tokens.Is(next, "(") && tokens.KindAt(next + 1) == CitationTokenKind.Symbol)
            {
                var start = at;
                at = next + 1;
                var works = SymbolGrammar.ReadBracketed(tokens, ref at);
                return new Citation(ReferenceKind.DocumentSymbol, start, at, works);
            }

            if (tokens.KindAt(next) == CitationTokenKind.Number && tokens[next].Length == 4)
            {
                year = tokens.TextAt(next);
            }

            if (tokens.Is(next, "No")
                && tokens.Is(next - 1, "Supplement")
                && SupplementSymbol(organ, year, tokens.TextAt(tokens.SkipStop(next + 1))) is { } symbol
                && !tokens.Is(tokens.SkipStop(next + 1) + 1, "("))
            {
                var start = at;
                at = tokens.SkipStop(next + 1) + 1;
                var works = new[] { CitedWork.OfSymbol(symbol) };
                SymbolGrammar.AddParts(tokens, ref at, works);
                return new Citation(ReferenceKind.DocumentSymbol, start, at, works);
            }

            next = tokens.Is(next + 1, ".") && tokens.IsGlued(next + 1) ? next + 1 : next;
        }

        return null;
    }

    // Supplement No. 10 of the Council's records of 2012 is E/2012/30: its supplements are numbered from 21 on.
    private static string? SupplementSymbol(Organ? organ, string year, string number) =>
        organ?.Numbering == Numbering.Council
            && year.Length == 4
            && int.TryParse(number, out var supplement)
            && supplement is > 0 and < 100
            ? "E/" + year + "/" + (20 + supplement).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    // "Report of the Tenth United Nations Congress on …, Vienna, 10-17 April 2000, chap. I (A/CONF.187/15)": the symbol
    // can stand after the part, or a sales number before it.
    private static Citation? ReadCongressReport(TokenReader tokens, ref int at)
    {
        var congress = tokens.Is(at, "Report") && tokens.Is(at + 1, "of") && tokens.Is(at + 2, "the") ? at + 3 : at;
        if (!tokens.IsCapitalised(congress)
            || !tokens.Is(congress + 1, "United")
            || !tokens.Is(congress + 2, "Nations")
            || !tokens.Is(congress + 3, "Congress"))
        {
            return null;
        }

        var paths = new List<CitedPath>();
        var hasDate = false;
        for (var next = congress + 4; next < congress + MeaningLimits.LongestName
            && tokens[next].Length > 0; next++)
        {
            hasDate |= tokens.KindAt(next) == CitationTokenKind.Number
                && tokens[next].Length == 4
                && CalendarDate.MonthOf(tokens.TextAt(next - 1)) > 0;
            if (tokens.Is(next, ";", "under") || (tokens.Is(next, ".") && !tokens.IsGlued(next)))
            {
                return null;
            }

            if (hasDate && tokens.Is(next, ","))
            {
                var partsAt = next + 1;
                var read = PartGrammar.Read(tokens, ref partsAt);
                if (read.Count > 0)
                {
                    paths = read;
                    next = partsAt;
                }
            }

            if (hasDate && tokens.Is(next, "(") && ReadIdentity(tokens, next + 1, out var end) is { } work)
            {
                var start = at;
                at = end;
                work = paths.Count > 0 ? work with { Paths = paths } : work;
                if (paths.Count == 0)
                {
                    var works = new[] { work };
                    SymbolGrammar.AddParts(tokens, ref at, works);
                    work = works[0];
                }

                return new Citation(ReferenceKind.CongressReport, start, at, [work]);
            }
        }

        return null;
    }

    private static CitedWork? ReadIdentity(TokenReader tokens, int at, out int end)
    {
        end = at;
        if (tokens.KindAt(at) == CitationTokenKind.Symbol)
        {
            var symbols = SymbolGrammar.ReadSymbols(tokens, ref end);
            end = tokens.Is(end, ")") ? end + 1 : end;
            return CitedWork.OfSymbol(symbols[0]);
        }

        end = IsPublication(tokens, at) ? at + Publication.Length : at;
        var work = ReadSales(tokens, ref end);
        end = tokens.Is(end, ")") ? end + 1 : end;
        return work;
    }
}
