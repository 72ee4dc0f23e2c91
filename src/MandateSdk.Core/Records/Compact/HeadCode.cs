using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records.Compact;

/// <summary>What a table says of its instrument or document as a whole.</summary>
internal static class HeadCode
{
    /// <summary>Writes an instrument without its units.</summary>
    public static void Write(CodeWriter code, InstrumentRecord instrument)
    {
        code.Words(instrument.Id)
            .Words(instrument.Kind.Name)
            .Words(instrument.Label)
            .Words(instrument.Title)
            .Words(instrument.AdoptingBody)
            .Words(instrument.AdoptionCitation)
            .Number(instrument.StartLine)
            .Number(instrument.EndLine - instrument.StartLine)
            .Number(instrument.Lineage is null ? 0 : 1);
        if (instrument.Lineage is { } lineage)
        {
            Write(code, lineage);
        }
    }

    /// <summary>Reads an instrument without its units.</summary>
    public static InstrumentRecord ReadInstrument(ref CodeReader code)
    {
        var id = code.Name();
        var kind = InstrumentKind.TryParse(code.Name(), out var known) ? known : InstrumentKind.Other;
        var (label, title, body, citation) = (code.Words(), code.Words(), code.Words(), code.Words());
        var start = code.Number();
        var end = unchecked(start + code.Number());
        var lineage = code.Number() == 0 ? null : ReadLineage(ref code);
        return new InstrumentRecord(id, kind, label, title, body, citation, start, end, lineage: lineage);
    }

    /// <summary>Writes a document without its instruments.</summary>
    public static void Write(CodeWriter code, DocumentRecord document)
    {
        code.Words(document.Key)
            .Number((int)document.Kind)
            .Words(document.Symbol)
            .Words(document.Title)
            .Words(document.Issuer)
            .Words(document.Date?.ToString())
            .Number(document.LineCount)
            .Number(document.Contents?.StartLine ?? 0)
            .Number((document.Contents?.EndLine - document.Contents?.StartLine) ?? 0)
            .Words(document.PublishedAs);
        Write(code, document.OtherSymbols);
        code.Number(document.Vocabulary.Count);
        foreach (var row in document.Vocabulary)
        {
            code.Words(row.Table);
            Write(code, row.Cells);
        }
    }

    /// <summary>Reads a document without its instruments.</summary>
    public static DocumentRecord ReadDocument(ref CodeReader code, string file)
    {
        var key = code.Name();
        var kind = (DocumentKind)code.Number();
        var (symbol, title, issuer, date) = (code.Words(), code.Words(), code.Words(), code.Words());
        var lines = code.Number();
        var start = code.Number();
        var end = unchecked(start + code.Number());
        var publishedAs = code.Words();
        var symbols = ReadList(ref code);
        var rows = new VocabularyRow[code.Count()];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new VocabularyRow(code.Name(), ReadList(ref code));
        }

        return new DocumentRecord(key, file, kind, symbol, title, issuer, CalendarDate.OrNull(date), lines,
            contents: start == 0 ? null : new ContentsRecord(start, end), publishedAs: publishedAs,
            otherSymbols: symbols, vocabulary: new EquatableArray<VocabularyRow>(rows));
    }

    private static void Write(CodeWriter code, LineageRecord lineage)
    {
        string?[] facts =
        [
            lineage.AdoptedAs, lineage.AdoptedOn?.ToString(), lineage.SupersededBy, lineage.Confidence?.Name,
            lineage.Evidence, lineage.Status?.Name, lineage.DraftSymbol, lineage.DraftSymbolEvidence,
            lineage.RecommendedBy, lineage.RecommendedByConfidence?.Name, lineage.FirstAdoptedBy, lineage.ApprovedBy,
            lineage.ApprovedOn?.ToString(), lineage.Edits?.Note,
        ];
        foreach (var fact in facts)
        {
            code.Words(fact);
        }

        Write(code, lineage.OtherSymbols);
        Write(code, lineage.FollowedBy);
        code.Number(lineage.Edits?.OperativeParagraphs ?? 0).Number(lineage.Edits?.Changed ?? 0);
    }

    private static LineageRecord ReadLineage(ref CodeReader code)
    {
        var facts = new string?[14];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = code.Words();
        }

        var symbols = ReadList(ref code);
        var followers = ReadList(ref code);
        var (paragraphs, changed) = (code.Number(), code.Number());
        return new LineageRecord
        {
            AdoptedAs = facts[0],
            AdoptedOn = CalendarDate.OrNull(facts[1]),
            SupersededBy = facts[2],
            Confidence = Confidence.OrNull(facts[3]),
            Evidence = facts[4],
            Status = AdoptionStatus.OrNull(facts[5]),
            DraftSymbol = facts[6],
            DraftSymbolEvidence = facts[7],
            RecommendedBy = facts[8],
            RecommendedByConfidence = Confidence.OrNull(facts[9]),
            FirstAdoptedBy = facts[10],
            ApprovedBy = facts[11],
            ApprovedOn = CalendarDate.OrNull(facts[12]),
            Edits = facts[13] is { } note ? new AdoptionEdits(paragraphs, changed, note) : null,
            OtherSymbols = symbols,
            FollowedBy = followers,
        };
    }

    private static void Write(CodeWriter code, EquatableArray<string> list)
    {
        code.Number(list.Count);
        foreach (var item in list)
        {
            code.Words(item);
        }
    }

    private static EquatableArray<string> ReadList(ref CodeReader code)
    {
        var list = new string[code.Count()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = code.Name();
        }

        return new EquatableArray<string>(list);
    }
}
