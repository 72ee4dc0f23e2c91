using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Generators.Norms;

/// <summary>The constants that code can name, as the resolver asks them for texts and parts.</summary>
/// <remarks>
/// The texts themselves are not at hand where code is checked: what the parts of a citation mean is told by the ids.
/// </remarks>
internal sealed class NormTexts : INamedTexts<Norm, Norm>
{
    private readonly NormCatalog _catalog;
    private readonly Lazy<ILookup<string, Norm>> _byInstrument;
    private readonly Lazy<SymbolTable<Norm>> _symbols;
    private readonly Lazy<IReadOnlyList<TextNames<Norm>>> _texts;

    public NormTexts(NormCatalog catalog)
    {
        _catalog = catalog;
        _byInstrument = new(() => catalog.All.ToLookup(norm => norm.Source.Id, StringComparer.Ordinal));
        _symbols = new(() => SymbolsOf(catalog.All));
        _texts = new(() => catalog.All.Where(norm => norm.IsInstrument).Select(NamesOf).ToArray());
    }

    /// <inheritdoc/>
    public IReadOnlyList<TextNames<Norm>> Texts => _texts.Value;

    /// <inheritdoc/>
    public KnownNames Known => KnownNames.Of(Lexicon.BuiltIn);

    /// <inheritdoc/>
    public IReadOnlyList<Norm> FindId(string id) => _catalog.Find(id) is { } norm ? [norm] : [];

    /// <inheritdoc/>
    public IReadOnlyList<Norm> FindMembers(Norm text, IReadOnlyList<string> members)
    {
        var name = CodeNameOf(text) + "." + string.Join(".", members);
        return (_catalog.FindName(name) ?? _catalog.FindName(name + ".Id")) is { } norm ? [norm] : [];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Norm> FindParts(Norm text, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0)
        {
            return [text];
        }

        var step = parts[0].ToLowerInvariant().Replace(' ', '-');
        if (step.StartsWith("annex", StringComparison.Ordinal) || step.StartsWith("appendix", StringComparison.Ordinal))
        {
            return _catalog.Find(text.Id + "/" + step) is { IsInstrument: true } annex
                ? FindParts(annex, parts.Skip(1).ToArray())
                : [];
        }

        return new PartPattern(parts).Find(_byInstrument.Value[text.Source.Id]);
    }

    /// <inheritdoc/>
    public NameAnswer<Norm> FindTarget(ReferenceTarget target)
    {
        var path = target.NamedPart.Concat(target.Parts).ToArray();
        var texts = target.Symbol is null ? [] : _symbols.Value.Find(target.Symbol, path);
        return texts.Count == 0
            ? new NameAnswer<Norm>(target, [], ResolutionFailure.NotInCorpus)
            : NameAnswer<Norm>.Of(target, texts
                .SelectMany(found => FindParts(found.Text, path.Skip(found.Steps).ToArray())).Distinct().ToArray());
    }

    private TextNames<Norm> NamesOf(Norm instrument)
    {
        var stroke = instrument.Id.LastIndexOf('/');
        var outer = stroke < 0 ? null : _catalog.Find(instrument.Id.Substring(0, stroke));
        var title = instrument.Source.Citation;
        return new(instrument, instrument.Id, title.Length == 0 ? null : title, outer?.Id)
        {
            CodeNames = [CodeNameOf(instrument)],
        };
    }

    // The constant of an instrument is the "Id" in its class.
    private static string CodeNameOf(Norm instrument) => instrument.Name.Substring(0, instrument.Name.IndexOf('.'));

    private static SymbolTable<Norm> SymbolsOf(IEnumerable<Norm> norms)
    {
        var table = new SymbolTable<Norm>();
        foreach (var norm in norms.Where(norm => norm.IsInstrument))
        {
            foreach (var symbol in norm.Source.Symbols)
            {
                table.Add(symbol, norm.Id, norm);
            }
        }

        return table;
    }
}
