using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>Whoever keeps an id finds the unit again, and only that one.</summary>
internal sealed class IdsAreUniqueAndFound : IInvariant
{
    public string Promise => "Ids are unique, Find resolves them, and what names an id names one that there is";

    public void Check(Reading reading)
    {
        var document = reading.Document;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in reading.Units)
        {
            BrokenPromiseException.Unless(ids.Add(unit.Id), $"{unit.Id} comes twice");
            BrokenPromiseException.Unless(document.Find(unit.Id)?.Equals(unit) == true, $"{unit.Id} is not found");
        }

        var notes = document.Footnotes.Concat(document.AllInstruments.SelectMany(instrument => instrument.AllFootnotes));
        foreach (var reference in notes.SelectMany(note => note.References).Where(reference => reference.Unit.Length > 0))
        {
            BrokenPromiseException.Unless(ids.Contains(document.Key + "/" + reference.Unit), $"a footnote is referred to by {reference}");
        }

        foreach (var target in document.References.SelectMany(reference => reference.Targets).Where(target => target.CitingUnit is not null))
        {
            BrokenPromiseException.Unless(ids.Contains(target.CitingUnit!), $"{target} lies within {target.CitingUnit}");
        }
    }
}
