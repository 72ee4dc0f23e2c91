using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Citations;

/// <summary>Parts of a text: "annex, sect. VII", "articles 6, paragraph 3, and 9, paragraph 3", "chap. V, sect. E and chap. VI, sects. B and C".</summary>
/// <remarks>
/// <code>
/// parts  = path { ( "and" | ";" ) path }
/// path   = kind labels { [ "," ] path }
/// labels = label [ "," path ] { separator label [ "," path ] }      (a list only behind a plural)
/// </code>
/// Each rule consumes what it recognises or leaves the position alone, and looks no more than a few tokens ahead.
/// </remarks>
internal static class PartGrammar
{
    // No citation nests deeper; a text that does is no citation.
    private const int Deepest = 6;

    /// <summary>Reads parts.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token behind the parts.</param>
    /// <returns>One path for each part; none where no part stands here.</returns>
    public static List<PartPath> Read(TokenReader tokens, ref int at)
    {
        var paths = ReadPath(tokens, ref at, 0);
        while (paths.Count > 0)
        {
            var next = SkipSeparator(tokens, at);
            var kindAt = next;
            if (next == at || tokens.Is(at, ",") && next == at + 1 || PartKind.TryRead(tokens, ref kindAt) is null)
            {
                break;
            }

            var more = ReadPath(tokens, ref next, 0);
            if (more.Count == 0)
            {
                break;
            }

            var last = paths[paths.Count - 1];
            paths.AddRange(more.Select(path => last.CarryTo(path)));
            at = next;
        }

        return paths;
    }

    /// <summary>True where a part begins.</summary>
    public static bool IsAt(TokenReader tokens, int at) => ReadPath(tokens, ref at, Deepest).Count > 0;

    private static List<PartPath> ReadPath(TokenReader tokens, ref int at, int depth)
    {
        var paths = new List<PartPath>();
        var next = at;
        var kind = PartKind.TryRead(tokens, ref next);
        if (kind is null)
        {
            return paths;
        }

        while (true)
        {
            var before = next;
            var labels = PartLabel.Read(tokens, ref next, kind.IsPlural);
            if (labels.Count == 0 && !(kind.CanStandAlone && paths.Count == 0))
            {
                next = before;
                break;
            }

            AddSteps(tokens, ref next, kind, labels, paths, depth);
            at = next;
            next = kind.IsPlural ? SkipSeparator(tokens, at) : at;
            if (next == at)
            {
                break;
            }

            // "paras. 1 (a) and (j)": the second letter stands under the first number.
            AddFurtherLetters(tokens, ref next, paths, ref at);
            if (next == at)
            {
                break;
            }
        }

        return paths;
    }

    private static void AddSteps(
        TokenReader tokens, ref int next, PartKind kind, IReadOnlyList<string> labels, List<PartPath> paths, int depth)
    {
        var steps = labels.Count == 0 ? [new PartStep(kind, string.Empty)] : labels.Select(label => new PartStep(kind, label)).ToArray();
        var inner = depth < Deepest ? ReadInner(tokens, ref next, kind, depth) : [];
        foreach (var step in steps)
        {
            var path = new PartPath([step]);
            if (inner.Count == 0 || step != steps[steps.Length - 1])
            {
                paths.Add(path);
            }
            else
            {
                paths.AddRange(inner.Select(part => part.Inside(path)));
            }
        }
    }

    // ", sect. VII" behind "annex": a comma nests, whatever the ranks.
    private static List<PartPath> ReadInner(TokenReader tokens, ref int next, PartKind kind, int depth)
    {
        var inside = tokens.Is(next, ",") ? next + 1 : next;
        if (inside == next && !tokens.Is(next, "para", "paras", "paragraph"))
        {
            return [];
        }

        var kindAt = inside;
        var innerKind = PartKind.TryRead(tokens, ref kindAt) ?? ReadNumberedResolution(tokens, inside, ref kindAt);
        if (innerKind is null || innerKind.Name == kind.Name)
        {
            return [];
        }

        if (innerKind.Name == "resolution" && !tokens.IsWord(inside, "draft"))
        {
            var labels = PartLabel.Read(tokens, ref kindAt, innerKind.IsPlural);
            next = kindAt;
            var paths = new List<PartPath>();
            AddSteps(tokens, ref next, innerKind, labels, paths, depth + 1);
            return paths;
        }

        var found = ReadPath(tokens, ref inside, depth + 1);
        next = found.Count > 0 ? inside : next;
        return found;
    }

    // "chap. I, resolution 1": inside a chapter a resolution of a conference has a plain number.
    private static PartKind? ReadNumberedResolution(TokenReader tokens, int at, ref int next)
    {
        if (!tokens.IsWord(at, "resolution", "resolutions") || tokens.KindAt(at + 1) != CitationTokenKind.Number || tokens.Is(at + 2, "("))
        {
            return null;
        }

        next = at + 1;
        return new PartKind("resolution", 4, tokens.IsWord(at, "resolutions"), false);
    }

    private static void AddFurtherLetters(TokenReader tokens, ref int next, List<PartPath> paths, ref int at)
    {
        while (next > at && tokens.Is(next, "(") && LastLabel(paths) is { } label && label.IndexOf(" (", System.StringComparison.Ordinal) is > 0 and var bracket)
        {
            var letters = PartLabel.ReadBrackets(tokens, ref next);
            if (letters.Length == 0)
            {
                return;
            }

            var last = paths[paths.Count - 1];
            var step = last.Steps[last.Steps.Count - 1];
            paths.Add(new PartPath(last.Steps.Take(last.Steps.Count - 1)
                .Concat([step with { Label = label.Substring(0, bracket) + " " + letters }]).ToArray()));
            at = next;
            next = SkipSeparator(tokens, at);
        }
    }

    private static string? LastLabel(List<PartPath> paths) =>
        paths.Count == 0 ? null : paths[paths.Count - 1].Steps[paths[paths.Count - 1].Steps.Count - 1].Label;

    /// <summary>The token behind ",", "and", ", and", ";", "; and" or "or"; the position itself where none stands here.</summary>
    public static int SkipSeparator(TokenReader tokens, int at)
    {
        var next = tokens.Is(at, ",", ";") ? at + 1 : at;
        return tokens.Is(next, "and", "or") ? next + 1 : next;
    }
}
