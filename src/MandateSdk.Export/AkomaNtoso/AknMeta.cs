using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Export.Outline;

namespace MandateSdk.Export.AkomaNtoso;

/// <summary>Writes what is said about a text: identification (FRBR), lineage, organizations, our own data.</summary>
internal sealed class AknMeta(ExportSource source, ElementIds ids)
{
    /// <summary>The namespace of our own elements in <c>proprietary</c>.</summary>
    public const string OwnNamespace = "urn:mandatesdk:akn:1";

    private const string Editor = "#mandatesdk";
    private readonly Document _document = source.Document;
    private readonly Dictionary<string, string> _organizations = new(System.StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes the metadata of the file.</summary>
    /// <param name="xml">Takes the elements.</param>
    /// <param name="whole">The instrument that the file is; null where it has several, or none.</param>
    /// <param name="notes">Writes the notes that stand nowhere in the text; null where there are none.</param>
    public void WriteOfFile(AknXml xml, Instrument? whole, System.Action<AknXml>? notes) => xml.Block("meta", meta =>
    {
        var address = AknAddress.Of(_document);
        var date = DateOf(_document.Date, whole?.Lineage);
        var author = OrganizationOf(_document.Issuer ?? whole?.AdoptingBody);
        WriteIdentification(meta, address, "main", date, author, whole?.Kind.ToString() ?? _document.Kind.ToString(),
            AknAddress.SymbolOf(_document), whole?.Title ?? _document.Title);
        if (whole is not null)
            WriteWorkflow(meta, whole);
        WriteReferences(meta);
        if (notes is not null)
            meta.Block("notes", notes, ("source", Editor));
        meta.Block("proprietary", own =>
        {
            own.Foreign("document", OwnNamespace, ("key", _document.Key), ("file", _document.File),
                ("sha256", source.Sha256), ("kind", Names.Of(_document.Kind)), ("symbol", _document.Symbol),
                ("issuer", _document.Issuer), ("date", _document.Date?.ToString()));
            if (whole is not null)
                WriteOwn(own, whole);
        }, ("source", Editor));
    });

    /// <summary>Writes the metadata of an instrument inside the file.</summary>
    public void WriteOfPart(AknXml xml, Instrument instrument) => xml.Block("meta", meta =>
    {
        var date = DateOf(_document.Date, instrument.Lineage);
        WriteIdentification(meta, AknAddress.Of(_document), ElementIds.Of(instrument), date,
            OrganizationOf(instrument.AdoptingBody ?? _document.Issuer), instrument.Kind.ToString(),
            instrument.Symbols.Count == 0 ? null : instrument.Symbols[0], instrument.Title);
        WriteWorkflow(meta, instrument);
        meta.Block("proprietary", own => WriteOwn(own, instrument), ("source", Editor));
    });

    private static void WriteIdentification(AknXml xml, string work, string component, (string Date, string Name) date,
        string author, string subtype, string? symbol, string? title)
    {
        var language = work + "/eng@" + (date.Name == "unknown" ? string.Empty : date.Date);
        xml.Block("identification", identification =>
        {
            identification.Block("FRBRWork", level =>
            {
                Common(level, work, component, string.Empty, date, author);
                level.Empty("FRBRcountry", ("value", "un"));
                level.Empty("FRBRsubtype", ("value", Names.OfWord(subtype)));
                if (symbol is not null)
                    level.Empty("FRBRnumber", ("value", symbol));
                if (title is not null)
                    level.Empty("FRBRname", ("value", title));
            });
            identification.Block("FRBRExpression", level =>
            {
                Common(level, language, component, string.Empty, date, author);
                level.Empty("FRBRlanguage", ("language", "eng"));
            });
            identification.Block("FRBRManifestation", level =>
            {
                Common(level, language, component, ".xml", date, Editor);
                level.Empty("FRBRformat", ("value", "application/akn+xml"));
            });
        }, ("source", Editor));
    }

    private static void Common(AknXml xml, string address, string component, string extension,
        (string Date, string Name) date, string author)
    {
        xml.Empty("FRBRthis", ("value", address + "/!" + component + extension));
        xml.Empty("FRBRuri", ("value", address + extension));
        xml.Empty("FRBRdate", ("date", date.Date), ("name", date.Name));
        xml.Empty("FRBRauthor", ("href", author));
    }

    // Where the text came from and what became of it, as far as the catalog knows.
    private void WriteWorkflow(AknXml xml, Instrument instrument)
    {
        if (instrument.Lineage is not { } lineage)
            return;

        var body = OrganizationOf(instrument.AdoptingBody);
        var steps = Steps(lineage).ToList();
        if (steps.Count == 0)
            return;

        xml.Block("workflow", workflow =>
        {
            foreach (var step in steps)
            {
                var (date, _) = DateOf(step.Date, null);
                workflow.Empty("step", ("date", date), ("by", step.IsByBody ? body : "#un"),
                    ("outcome", "#outcome_" + step.Outcome),
                    ("href", AknAddress.OfSymbol(step.Symbol)));
            }
        }, ("source", Editor));
    }

    private static IEnumerable<(string Outcome, string Symbol, CalendarDate? Date, bool IsByBody)> Steps(
        LineageRecord lineage)
    {
        if (lineage.DraftSymbol is { } draft)
            yield return ("drafted", draft, null, false);
        if (lineage.RecommendedBy is { } recommended)
            yield return ("recommended", recommended, null, false);
        if (lineage.FirstAdoptedBy is { } first)
            yield return ("first-adopted", first, null, false);
        if (lineage.ApprovedBy is { } approved)
            yield return ("approved", approved, lineage.ApprovedOn, false);
        if (lineage.AdoptedAs is { } adopted)
            yield return ("adopted", adopted, lineage.AdoptedOn, true);
        foreach (var next in lineage.FollowedBy)
            yield return ("followed", next, null, false);
        if (lineage.SupersededBy is { } superseded)
            yield return ("superseded", superseded, null, false);
    }

    private void WriteReferences(AknXml xml) => xml.Block("references", references =>
    {
        Organization("mandatesdk", "MandateSdk");
        Organization("un", "United Nations");
        foreach (var body in _document.AllInstruments.Select(instrument => instrument.AdoptingBody)
            .Append(_document.Issuer).OfType<string>())
        {
            _ = OrganizationOf(body);
        }

        foreach (var (name, id) in _organizations)
            Organization(id, name);
        var outcomes = _document.AllInstruments.Select(instrument => instrument.Lineage).OfType<LineageRecord>()
            .SelectMany(Steps).Select(step => step.Outcome).Distinct();
        foreach (var outcome in outcomes)
        {
            references.Empty("TLCConcept", ("eId", "outcome_" + outcome),
                ("href", "/akn/ontology/concept/un/" + outcome), ("showAs", outcome));
        }

        void Organization(string id, string name) => references.Empty("TLCOrganization", ("eId", id),
            ("href", "/akn/ontology/organization/un/" + id), ("showAs", name));
    }, ("source", Editor));

    // "The General Assembly" and "General Assembly" are one.
    private string OrganizationOf(string? body)
    {
        if (string.IsNullOrWhiteSpace(body))
            return "#un";

        var name = body.StartsWith("The ", System.StringComparison.Ordinal) ? body[4..] : body;
        if (!_organizations.TryGetValue(name, out var id))
        {
            var slug = new string(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').ToArray());
            id = ids.Take("org_" + slug.Trim('-'));
            _organizations.Add(name, id);
        }

        return "#" + id;
    }

    private static void WriteOwn(AknXml xml, Instrument instrument)
    {
        var lineage = instrument.Lineage;
        xml.Foreign("instrument", OwnNamespace, ("id", instrument.Id), ("kind", Names.Of(instrument.Kind)),
            ("label", instrument.Label), ("adoptingBody", instrument.AdoptingBody),
            ("identity", instrument.AdoptionCitation));
        if (lineage is not null)
        {
            xml.Foreign("lineage", OwnNamespace, ("status", lineage.Status?.Name),
                ("confidence", lineage.Confidence?.Name), ("evidence", lineage.Evidence),
                ("draftSymbolEvidence", lineage.DraftSymbolEvidence),
                ("otherSymbols", lineage.OtherSymbols.Count == 0 ? null : string.Join("; ", lineage.OtherSymbols)));
        }
    }

    // The schema wants a day. What is known of a day less exactly begins with the first one.
    private static (string Date, string Name) DateOf(CalendarDate? printed, LineageRecord? lineage) =>
        (lineage?.AdoptedOn ?? printed) is { } date
            ? (string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month ?? 1:00}-{date.Day ?? 1:00}"),
                lineage?.AdoptedOn is not null ? "adoption" : "publication")
            : ("0001-01-01", "unknown");
}
