using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MandateSdk.Core.Model;

namespace MandateSdk.Export.Outline;

/// <summary>The ids of elements: those of the units, so that <c>para_25__point_a</c> is what has the number 25 (a).</summary>
/// <remarks>
/// Akoma Ntoso Naming Convention 1.0, section 5. An id is unique in its file, annexes included, so that the units of an
/// annex begin with the annex: <c>annex__para_14</c>. Where a file has several instruments, each id begins with its own.
/// </remarks>
internal sealed class ElementIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of a unit, as it is wherever the unit is cited.</summary>
    public static string Of(Unit unit)
    {
        var instrument = PrefixOf(unit.Instrument);
        return Plain(unit is Instrument ? instrument
            : instrument.Length == 0 ? unit.LocalId
            : instrument + "__" + unit.LocalId);
    }

    /// <summary>The id for an element of a unit; a number is added where another element has it.</summary>
    public string Take(Unit unit) => Take(Of(unit));

    /// <summary>The id for any other element.</summary>
    public string Take(string wanted)
    {
        var id = Plain(wanted);
        for (var i = 2; !_taken.Add(id); i++)
            id = Plain(wanted) + "-" + i.ToString(CultureInfo.InvariantCulture);
        return id;
    }

    /// <summary>The id for a note: its label where that is a number.</summary>
    public string TakeNote(Instrument? instrument, string label)
    {
        var prefix = instrument is null ? "doc" : PrefixOf(instrument);
        var part = "fn_" + (label.All(char.IsAsciiLetterOrDigit) ? label : "star");
        return Take(prefix.Length == 0 ? part : prefix + "__" + part);
    }

    // Where the file is one instrument, its own units need no prefix.
    private static string PrefixOf(Instrument instrument)
    {
        var document = instrument.Document;
        var local = instrument.LocalId;
        if (document.Instruments.Count == 1)
        {
            var top = document.Instruments[0].LocalId;
            local = local.Length > top.Length + 1 && local.StartsWith(top, StringComparison.Ordinal)
                ? local[(top.Length + 1)..]
                : string.Empty;
        }

        return local.Replace("/", "__", StringComparison.Ordinal);
    }

    // An id has no blanks, and stands behind "#" in addresses.
    private static string Plain(string id)
    {
        var plain = new StringBuilder(id.Length);
        foreach (var c in id)
            plain.Append(char.IsLetterOrDigit(c) || c is '_' or '-' or '.' ? c : '-');
        return plain.Length == 0 ? "body" : plain.ToString();
    }
}
