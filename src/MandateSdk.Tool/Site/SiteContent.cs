using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Site;

/// <summary>What the pages show: the documents, and for each unit what is known of it.</summary>
internal sealed class SiteContent
{
    private static readonly StringComparer Ids = StringComparer.Ordinal;

    private readonly ILookup<string, Reference> _citing;
    private readonly ILookup<string, Reference> _references;
    private readonly ILookup<string, (DefinedTerm Term, TermUse Use)> _uses;
    private readonly ILookup<string, DefinedTerm> _definitions;
    private readonly ILookup<string, Mandate> _mandates;

    /// <summary>Gathers what is known.</summary>
    /// <param name="sources">The texts; no two have the same key.</param>
    public SiteContent(IReadOnlyList<BoundSource> sources)
    {
        Documents = sources.Select(source => source.Document).ToList();
        Instruments = Documents.SelectMany(document => document.AllInstruments).ToList();
        Places = new SitePlaces(Instruments);
        Names = new CodeNames(sources);
        Graph = KnownDocuments.With(Documents.ToList());
        var references = Documents.SelectMany(document => document.References).ToList();
        _references = references.Where(reference => reference.Unit is not null).ToLookup(reference => reference.Unit!.Id, Ids);
        _citing = references
            .SelectMany(reference => Graph.Resolve(reference).Select(target => target.Unit?.Id).OfType<string>()
                .Distinct(Ids).Select(id => (Id: id, Reference: reference)))
            .ToLookup(item => item.Id, item => item.Reference, Ids);
        Terms = Documents.SelectMany(document => document.Terms).ToList();
        _definitions = Terms.Where(term => term.Unit is not null).ToLookup(term => term.Unit!.Id, Ids);
        _uses = Terms.SelectMany(term => term.Uses.Where(use => use.Unit is not null).Select(use => (Term: term, Use: use)))
            .ToLookup(item => item.Use.Unit!.Id, Ids);
        Mandates = Documents.SelectMany(document => document.Mandates).ToList();
        _mandates = Mandates.ToLookup(mandate => mandate.Unit.Id, Ids);
        Pairs = FindPairs(Instruments);
    }

    /// <summary>The documents, in the order in which they were named.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>All instruments, those inside others too.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>Where they stand.</summary>
    public SitePlaces Places { get; }

    /// <summary>The C# names.</summary>
    public CodeNames Names { get; }

    /// <summary>Resolves citations among the documents and those of the library.</summary>
    public CitationGraph Graph { get; }

    /// <summary>All defined terms.</summary>
    public IReadOnlyList<DefinedTerm> Terms { get; }

    /// <summary>All mandates.</summary>
    public IReadOnlyList<Mandate> Mandates { get; }

    /// <summary>The drafts whose adopted text is among the documents, too.</summary>
    public IReadOnlyList<(Instrument Draft, Instrument Adopted)> Pairs { get; }

    /// <summary>What the words of a unit and its notes cite.</summary>
    public IEnumerable<Reference> ReferencesIn(Unit unit) => _references[unit.Id];

    /// <summary>Who cites exactly this unit.</summary>
    public IEnumerable<Reference> Citing(Unit unit) => _citing[unit.Id];

    /// <summary>The terms that a unit or one of its notes defines.</summary>
    public IEnumerable<DefinedTerm> DefinedIn(Unit unit) => _definitions[unit.Id];

    /// <summary>Where the words of a unit and its notes use terms.</summary>
    public IEnumerable<(DefinedTerm Term, TermUse Use)> UsesIn(Unit unit) => _uses[unit.Id];

    /// <summary>What a unit itself decides and asks for.</summary>
    public IEnumerable<Mandate> MandatesOf(Unit unit) => _mandates[unit.Id];

    // The catalog says under which symbol a draft was adopted, or what took its place; another text here has that symbol.
    private static List<(Instrument, Instrument)> FindPairs(IReadOnlyList<Instrument> instruments)
    {
        var adopted = instruments.Where(instrument => !IsDraft(instrument))
            .SelectMany(instrument => instrument.Symbols.Select(symbol => (Symbol: symbol, Instrument: instrument)))
            .ToLookup(item => item.Symbol, item => item.Instrument, StringComparer.OrdinalIgnoreCase);
        return instruments
            .Where(IsDraft)
            .SelectMany(draft => new[] { draft.Lineage?.AdoptedAs, draft.Lineage?.SupersededBy }.OfType<string>()
                .SelectMany(symbol => adopted[symbol])
                .Where(other => other.Document != draft.Document)
                .Distinct()
                .Select(other => (draft, other)))
            .ToList();
    }

    private static bool IsDraft(Instrument instrument) =>
        instrument.Kind.Name.StartsWith("Draft", StringComparison.Ordinal)
        || instrument.Lineage?.Status == AdoptionStatus.Superseded;
}
