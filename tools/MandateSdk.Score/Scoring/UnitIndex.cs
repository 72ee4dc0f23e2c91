using System;
using System.Collections.Generic;
using MandateSdk.Score.Readings;

namespace MandateSdk.Score.Scoring;

/// <summary>Follows the ids of one reading to lines, which both readings share.</summary>
internal sealed class UnitIndex
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public UnitIndex(Reading reading)
    {
        foreach (var instrument in reading.AllInstruments())
        {
            Add(instrument.Id, instrument.StartLine);
            foreach (var unit in instrument.AllUnits())
                Add(unit.Id, unit.FirstLine);
            foreach (var section in instrument.Sections)
                Add(section.Id, section.Line ?? 0);
        }
    }

    public int? LineOf(string? id) => id is not null && _lines.TryGetValue(id, out var line) ? line : null;

    private void Add(string? id, int line)
    {
        if (id is not null)
            _lines.TryAdd(id, line);
    }
}
