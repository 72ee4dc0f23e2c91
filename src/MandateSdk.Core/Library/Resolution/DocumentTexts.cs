using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Library;

/// <summary>Documents, as the resolver asks them for their instruments and units.</summary>
internal sealed class DocumentTexts : INamedTexts<Instrument, Unit>
{
    private readonly IReadOnlyList<Document> _documents;
    private readonly CitationGraph _citations;
    private readonly Func<Instrument, string?>? _codeNameOf;
    private readonly Lazy<IReadOnlyList<TextNames<Instrument>>> _texts;
    private readonly ILookup<string, Document> _byKey;

    /// <summary>Takes the documents.</summary>
    /// <param name="documents">The documents; several editions of one may have the same key.</param>
    /// <param name="citations">Who cites whom among them.</param>
    /// <param name="codeNameOf">The C# name of an instrument that is not generated; null for none.</param>
    public DocumentTexts(IReadOnlyList<Document> documents, CitationGraph citations,
        Func<Instrument, string?>? codeNameOf = null)
    {
        _documents = documents;
        _citations = citations;
        _codeNameOf = codeNameOf;
        _byKey = documents.ToLookup(document => document.Key, StringComparer.Ordinal);
        _texts = new(() => _documents.SelectMany(document => document.AllInstruments).Select(NamesOf).ToArray());
        Known = KnownNames.Of(Lexicon.With(documents.SelectMany(document => document.Vocabulary).Distinct()
            .ToEquatableArray()));
    }

    /// <inheritdoc/>
    public IReadOnlyList<TextNames<Instrument>> Texts => _texts.Value;

    /// <inheritdoc/>
    public KnownNames Known { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Unit> FindId(string id)
    {
        // An id begins with the key of its document; a key can have strokes, too.
        var found = new List<Unit>();
        for (var stroke = id.IndexOf('/'); stroke >= 0 && found.Count == 0; stroke = id.IndexOf('/', stroke + 1))
        {
            found.AddRange(_byKey[id.Substring(0, stroke)].Select(document => document.Find(id)).OfType<Unit>());
        }

        return found;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Unit> FindMembers(Instrument text, IReadOnlyList<string> members) =>
        UnitLabels.FindMembers(text, members);

    /// <inheritdoc/>
    public IReadOnlyList<Unit> FindParts(Instrument text, IReadOnlyList<string> parts) => PartFinder.Find(text, parts);

    /// <inheritdoc/>
    public NameAnswer<Unit> FindTarget(ReferenceTarget target)
    {
        var resolved = _citations.Resolve(target);
        return new NameAnswer<Unit>(target, resolved.Candidates, resolved.Problem);
    }

    private TextNames<Instrument> NamesOf(Instrument instrument) =>
        new(instrument, instrument.Id, instrument.Title, (instrument.Parent as Instrument)?.Id)
        {
            CodeNames = new[] { ClassNameOf(instrument), _codeNameOf?.Invoke(instrument), instrument.CatalogName }
                .OfType<string>().Distinct(StringComparer.Ordinal).ToArray(),
            OtherNames = new[] { instrument.LocalId, instrument.AdoptionCitation }.OfType<string>().ToArray(),
            Label = instrument.Label,
        };

    // A generated class has the name of its norm; a class of the model has none.
    private static string? ClassNameOf(Instrument instrument) =>
        instrument.GetType().Assembly == typeof(Instrument).Assembly ? null : instrument.GetType().Name;
}
