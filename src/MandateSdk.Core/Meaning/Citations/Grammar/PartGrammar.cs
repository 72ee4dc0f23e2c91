using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>
/// Parts of a text: "annex, sect. VII", "articles 6, paragraph 3, and 9, paragraph 3", "chap. V, sect. E and chap. VI,
/// sects. B and C".
/// </summary>
/// <remarks>
/// <code>
/// parts  = path { ( "and" | ";" ) path }
/// path   = kind labels { [ "," ] path }
/// labels = label [ "," path ] { separator label [ "," path ] }      (a list only after a plural)
/// </code>
/// Each rule consumes what it recognises or leaves the position alone, and looks no more than a few tokens ahead.
/// </remarks>
internal static class PartGrammar
{
    /// <summary>What most words begin: no part. Nobody adds to it.</summary>
    public static readonly List<CitedPath> NoPaths = new();

    /// <summary>Reads parts.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the parts.</param>
    /// <returns>One path for each part; none where no part stands here.</returns>
    public static List<CitedPath> Read(TokenReader tokens, ref int at)
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

    /// <summary>
    /// Reads parts of a document, which can be resolutions and decisions: "resolution 1, annex I", "decision 1/CP.21,
    /// annex".
    /// </summary>
    public static List<CitedPath> ReadInDocument(TokenReader tokens, ref int at)
    {
        var next = at;
        if (ReadNumbered(tokens, ref next) is not { } kind)
        {
            return Read(tokens, ref at);
        }

        var paths = new List<CitedPath>();
        AddSteps(tokens, ref next, kind, ReadNumberedLabels(tokens, ref next, kind), paths, 0);
        at = next;
        return paths;
    }

    private static List<CitedPath> ReadPath(TokenReader tokens, ref int at, int depth)
    {
        var next = at;
        var kind = PartKind.TryRead(tokens, ref next);
        if (kind is null)
        {
            return NoPaths;
        }

        var paths = new List<CitedPath>();

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
            next = SkipSeparator(tokens, at);

            // "paras. 1 (a) and (j)", "para. 3 (a)-(c)": the second letter stands under the first number.
            AddFurtherLetters(tokens, ref next, paths, ref at);
            if (next == at || !kind.IsPlural)
            {
                break;
            }
        }

        return paths;
    }

    private static void AddSteps(
        TokenReader tokens, ref int next, PartKind kind, IReadOnlyList<string> labels, List<CitedPath> paths, int depth)
    {
        var count = Math.Max(labels.Count, 1);
        var inner = depth < MeaningLimits.DeepestPart ? ReadInner(tokens, ref next, kind, depth) : NoPaths;
        for (var i = 0; i < count; i++)
        {
            var path = new CitedPath([new CitedStep(kind, labels.Count == 0 ? string.Empty : labels[i])]);
            if (inner.Count == 0 || i < count - 1 && labels[i] != labels[count - 1])
            {
                paths.Add(path);
            }
            else
            {
                paths.AddRange(inner.Select(part => part.Inside(path)));
            }
        }
    }

    // ", sect. VII" after "annex", "8 (paragraphs 1 and 2)": a comma or a bracket nests, whatever the ranks.
    private static List<CitedPath> ReadInner(TokenReader tokens, ref int next, PartKind kind, int depth)
    {
        var isBracketed = tokens.Is(next, "(");
        var inside = isBracketed || tokens.Is(next, ",") ? next + 1 : next;
        if (inside == next && !tokens.Is(next, "para", "paras", "paragraph"))
        {
            return NoPaths;
        }

        var kindAt = inside;
        if (!isBracketed && ReadNumbered(tokens, ref kindAt) is { } numbered && numbered.Name != kind.Name)
        {
            var paths = new List<CitedPath>();
            next = kindAt;
            AddSteps(tokens, ref next, numbered, ReadNumberedLabels(tokens, ref next, numbered), paths, depth + 1);
            return paths;
        }

        if (PartKind.TryRead(tokens, ref kindAt) is not { } inner || inner.Name == kind.Name)
        {
            return NoPaths;
        }

        var found = ReadPath(tokens, ref inside, depth + 1);
        if (isBracketed && !tokens.Is(inside, ")"))
        {
            return NoPaths;
        }

        next = found.Count == 0 ? next : isBracketed ? inside + 1 : inside;
        return found;
    }

    // "chap. I, resolution 1", "decision 1/CP.21": inside a report the resolutions of a conference have numbers of
    // their own. The announcing noun is read here, its number by ReadNumberedLabels.
    private static PartKind? ReadNumbered(TokenReader tokens, ref int at)
    {
        var isDecision = tokens.Is(at, "decision", "decisions");
        if (!isDecision && !tokens.Is(at, "resolution", "resolutions"))
        {
            return null;
        }

        var isPlain = tokens.KindAt(at + 1) == CitationTokenKind.Number
            && !tokens.Is(at + 2, "(")
            && tokens[at + 1].Length < 4;
        if (!isPlain && !(isDecision && IsOfConference(tokens.SliceAt(at + 1))))
        {
            return null;
        }

        at++;
        return new PartKind(isDecision
            ? "decision"
            : "resolution", 4, tokens.Is(at - 1, "decisions", "resolutions"), false);
    }

    private static IReadOnlyList<string> ReadNumberedLabels(TokenReader tokens, ref int at, PartKind kind) =>
        IsOfConference(tokens.SliceAt(at)) ? [tokens.TextAt(at++)] : PartLabel.Read(tokens, ref at, kind.IsPlural);

    // "1/CP.21", "21/COP.4".
    private static bool IsOfConference(Slice text) =>
        text.Length is > 4 and < 12
            && char.IsDigit(text[0])
            && text.IndexOf('/') is > 0 and < 4 and var slash
            && text.IndexOf('P', slash) > 0;

    private static void AddFurtherLetters(TokenReader tokens, ref int next, List<CitedPath> paths, ref int at)
    {
        while (paths.Count > 0)
        {
            var isRange = tokens.Is(at, "-", "–", "to");
            var lettersAt = isRange ? at + 1 : next;
            if (lettersAt == at || !tokens.Is(lettersAt, "("))
            {
                return;
            }

            var last = paths[paths.Count - 1];
            var step = last.Steps[last.Steps.Count - 1];
            var letters = PartLabel.ReadBrackets(tokens, ref lettersAt);
            var labels = PartLabel.FurtherLetters(step.Label, letters, isRange);
            if (labels.Count == 0)
            {
                return;
            }

            for (var i = 0; i < labels.Count; i++)
            {
                paths.Add(last.With(step with { Label = labels[i] }));
            }

            at = lettersAt;
            next = SkipSeparator(tokens, at);
        }
    }

    /// <summary>
    /// The token after ",", "and", ", and", ";", "; and" or "or"; the position itself where none stands here.
    /// </summary>
    public static int SkipSeparator(TokenReader tokens, int at)
    {
        var next = tokens.Is(at, ",", ";") ? at + 1 : at;
        return tokens.Is(next, "and", "or") ? next + 1 : next;
    }
}
