using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Core.Vocabulary;

/// <summary>When the numbered sessions of bodies meet, as far as <c>sessions.tsv</c> knows.</summary>
internal static class SessionYears
{
    private static readonly ILookup<string, SessionsTable.Row> ByBody =
        SessionsTable.Rows.ToLookup(row => row.Body, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> BodyOfName = BodiesTable.Rows
        .SelectMany(row => new[] { row.Name }.Concat(row.Names).Select(name => (name, row.Name)))
        .GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The time of a session; null where it is not known.</summary>
    /// <param name="actor">The body as actor.</param>
    /// <param name="name">The name by which the text calls it; null for none.</param>
    /// <param name="number">The number of the session.</param>
    public static DateRange? Find(Actor actor, string? name, int number)
    {
        if (BodyOf(actor, name) is not { } body)
        {
            return null;
        }

        foreach (var row in ByBody[body])
        {
            var first = Number(row.First, 0);
            if (number < first || number > Number(row.Last, int.MaxValue))
            {
                continue;
            }

            var year = Number(row.Year, 0)
                + ((number - first) / Number(row.PerYear, 1) * Number(row.Every, 1));
            if (year > 9998)
            {
                return null;
            }

            return Number(row.Opens, 0) is > 0 and var month
                ? new DateRange(new CalendarDate(year, month), new CalendarDate(year + 1, month))
                : new DateRange(new CalendarDate(year), new CalendarDate(year));
        }

        return null;
    }

    // Several bodies can be one actor: where more than one of them has sessions, only the name tells.
    private static string? BodyOf(Actor actor, string? name)
    {
        var full = name is not null && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            ? name.Substring(4)
            : name;
        if (full is not null && BodyOfName.TryGetValue(full, out var body))
        {
            return body;
        }

        var bodies = actor == Actor.Other
            ? []
            : BodiesTable.Rows.Where(row => row.Actor == actor.Name && ByBody.Contains(row.Name)).Take(2)
                .ToArray();
        return bodies.Length == 1 ? bodies[0].Name : null;
    }

    private static int Number(string cell, int otherwise) =>
        cell.Length == 0 ? otherwise : int.Parse(cell, CultureInfo.InvariantCulture);
}
