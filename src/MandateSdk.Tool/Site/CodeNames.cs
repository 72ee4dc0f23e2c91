using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Site;

/// <summary>
/// The C# names of units: those that the generator gives to a project with these texts and the index that it takes where
/// nobody asks for another one.
/// </summary>
internal sealed class CodeNames
{
    private const string Index = "Norms";

    private readonly WorkMeter _work = new(default);
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    /// <summary>Names the instruments of some texts.</summary>
    public CodeNames(IReadOnlyList<BoundSource> sources)
    {
        var summaries = sources.Select(source => DocumentSummary.Of(source.Document.Record, source.Entry, _work)).ToList();
        var keys = sources.GroupBy(source => source.Document.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Document.Key, StringComparer.Ordinal);
        foreach (var document in Namer.Name(summaries, [Index, "NormIds"], _work))
        {
            for (var i = 0; i < document.InstrumentNames.Count; i++)
            {
                _classes.TryAdd(
                    keys[document.Summary.File] + "/" + document.Summary.Instruments[i].Id,
                    document.InstrumentNames[i]);
            }
        }
    }

    /// <summary>The name of each unit of an instrument by its id, annexes left out.</summary>
    public IReadOnlyDictionary<string, string> Of(Instrument instrument)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!_classes.TryGetValue(instrument.Id, out var name))
            return names;

        var root = UnitNames.Of(instrument, name, _work);
        Add(root, Index + "." + name, names);

        // A paragraph of a section is named as it is cited, without the section, where that is clear.
        foreach (var shortcut in Shortcut.Of(root).SelectMany(group => group))
            Add(shortcut.Paragraph, Index + "." + name + "." + shortcut.Paragraph.Name, names);
        return names;
    }

    private static void Add(NamedUnit unit, string name, Dictionary<string, string> names)
    {
        names[unit.Unit.Id] = name;
        foreach (var child in unit.Children)
            Add(child, name + "." + child.Name, names);
    }
}
