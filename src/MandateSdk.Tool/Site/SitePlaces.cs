using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Site;

/// <summary>Where everything stands: the page of each instrument, and the anchor of each unit on it.</summary>
internal sealed class SitePlaces
{
    /// <summary>The folder of the pages of instruments.</summary>
    public const string Folder = "instruments";

    // What file systems and web servers take, with room for the folder.
    private const int LongestName = 120;

    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    /// <summary>Gives each instrument a page.</summary>
    /// <param name="instruments">The instruments, in the order of the texts.</param>
    public SitePlaces(IEnumerable<Instrument> instruments)
    {
        // Of two ids that differ in case or in signs only, the later one gets a number: file systems may hold them for the same.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var instrument in instruments)
        {
            var name = Html.Anchor(instrument.Id).Trim('.');
            name = name.Length > LongestName ? name[..LongestName] : name;
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
                free = name + "-" + number.ToString(CultureInfo.InvariantCulture);
            _pages.TryAdd(instrument.Id, Folder + "/" + free + ".html");
        }
    }

    /// <summary>The page of an instrument, from the root of the site; null where it has none.</summary>
    public string? PageOf(Instrument instrument) => _pages.GetValueOrDefault(instrument.Id);

    /// <summary>The address of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="root">What leads from the linking page to the root of the site: empty, or <c>../</c>.</param>
    /// <returns>The address; null for a unit that is not in the site.</returns>
    public string? LinkTo(Unit unit, string root) =>
        PageOf(unit.Instrument) is not { } page ? null
        : unit is Instrument ? root + page
        : root + page + "#" + AnchorOf(unit);

    /// <summary>The anchor of a unit on the page of its instrument.</summary>
    public static string AnchorOf(Unit unit) => unit is Instrument ? "top" : Html.Anchor(unit.LocalId);
}
