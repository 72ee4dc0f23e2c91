using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>
/// The parts of one unit by their labels: a paragraph is cited as often as a text likes, and looked up each time.
/// </summary>
internal sealed class PartIndex
{
    private readonly Unit _unit;
    private readonly Dictionary<string, IReadOnlyList<Unit>> _steps = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string?, Paragraph>> _paragraphs;
    private readonly Lazy<ILookup<string?, Subparagraph>> _items;
    private readonly Lazy<ILookup<string, PreambularParagraph>> _recitals;
    private readonly Lazy<ILookup<string, Section>> _sections;
    private readonly Lazy<ILookup<string, Section>> _innerSections;
    private readonly Lazy<ILookup<string, Unit>> _provisions;
    private readonly Lazy<ILookup<string, Instrument>> _annexes;

    /// <summary>Indexes the parts of a unit, each kind when it is first asked for.</summary>
    public PartIndex(Unit unit)
    {
        _unit = unit;
        _paragraphs = new(() => ParagraphsOf(unit).ToLookup(paragraph => paragraph.Label, StringComparer.Ordinal));
        _items = new(() => unit.Children.OfType<Subparagraph>().ToLookup(item => item.Label, StringComparer.Ordinal));
        _recitals = new(() => ((unit as Instrument)?.AllPreambularParagraphs ?? [])
            .ToLookup(recital => recital.Ordinal.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal));
        _sections = new(() => SectionsOf(unit)
            .ToLookup(section => PartFinder.Bare(section.Label), StringComparer.Ordinal));
        _innerSections = new(() => SectionsOf(unit).SelectMany(section => section.WithSubsections())
            .ToLookup(section => PartFinder.Bare(section.Label), StringComparer.Ordinal));
        _provisions = new(() => SectionsOf(unit).SelectMany(section => section.WithSubsections())
            .Select(section => (section.Label, Unit: (Unit)section))
            .Concat(ParagraphsOf(unit).Select(paragraph => (paragraph.Label, Unit: (Unit)paragraph)))
            .Where(pair => pair.Label is not null)
            .ToLookup(pair => ProvisionWords.Canonical(pair.Label!), pair => pair.Unit,
                StringComparer.OrdinalIgnoreCase));
        _annexes = new(() => ((unit as Instrument)?.Annexes ?? [])
            .ToLookup(annex => PartFinder.Bare(annex.Label), StringComparer.Ordinal));
    }

    /// <summary>
    /// The parts that a step leads to; several are found once, for a text can cite "the annex" of many all the time.
    /// </summary>
    public IReadOnlyList<Unit> Step(string part)
    {
        lock (_steps)
        {
            if (_steps.TryGetValue(part, out var many))
            {
                return many;
            }

            var found = PartFinder.Step(_unit, part);
            if (found.Count > 1)
            {
                _steps[part] = found;
            }

            return found;
        }
    }

    /// <summary>The paragraphs with a label, those of the sections too.</summary>
    public IEnumerable<Paragraph> Paragraphs(string label) => _paragraphs.Value[label];

    /// <summary>The items with a label that stand directly under the unit.</summary>
    public IEnumerable<Subparagraph> Items(string label) => _items.Value[label];

    /// <summary>The recitals with a number.</summary>
    public IEnumerable<PreambularParagraph> Recitals(string ordinal) => _recitals.Value[ordinal];

    /// <summary>The sections with a bare label that stand directly under the unit.</summary>
    public IEnumerable<Section> Sections(string label) => _sections.Value[label];

    /// <summary>The sections of any level with a bare label.</summary>
    public IEnumerable<Section> InnerSections(string label) => _innerSections.Value[label];

    /// <summary>The sections and paragraphs of any level with a whole label such as "Article 5", in any case.</summary>
    public IEnumerable<Unit> Provisions(string label) => _provisions.Value[label];

    /// <summary>The annexes with a bare label.</summary>
    public IEnumerable<Instrument> Annexes(string label) => _annexes.Value[label];

    private static IEnumerable<Paragraph> ParagraphsOf(Unit unit) => unit switch
    {
        Instrument instrument => instrument.AllParagraphs,
        Section section => section.WithSubsections().SelectMany(inner => inner.Paragraphs),
        _ => [],
    };

    private static IReadOnlyList<Section> SectionsOf(Unit unit) => unit switch
    {
        Instrument instrument => instrument.Sections,
        Section section => section.Sections,
        _ => [],
    };
}
