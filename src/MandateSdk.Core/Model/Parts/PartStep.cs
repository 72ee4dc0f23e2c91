using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Core.Model;

/// <summary>One step of a <see cref="PartPath"/>, as the path prints it: a noun in the singular and a label.</summary>
internal static class PartStep
{
    private static readonly string[] Nouns =
    {
        "draft resolution", "draft decision", "preambular paragraph", "resolution", "decision", "paragraph",
        "subparagraph", "section", "chapter",
        "part", "annex", "appendix", "article", "rule", "principle", "footnote",
        "clause", "schedule", "subsection", "§", "No.", "vol.",
    };

    /// <summary>The steps of a path as it is printed; null for other words.</summary>
    public static IReadOnlyList<string>? ReadAll(string text)
    {
        var steps = text.Split(',');
        for (var i = 0; i < steps.Length; i++)
        {
            // One blank after each comma, and none elsewhere.
            var step = i == 0
                ? steps[i]
                : steps[i].Length > 0 && steps[i][0] == ' '
                ? steps[i].Substring(1)
                : string.Empty;
            if (!IsStep(step))
            {
                return null;
            }

            steps[i] = step;
        }

        return steps;
    }

    /// <summary>The order of two steps: by noun, then by label, in which digits count as numbers.</summary>
    public static int Compare(string one, string other)
    {
        int i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            if (IsDigit(one[i]) && IsDigit(other[j]))
            {
                var number = TakeNumber(one, ref i);
                var second = TakeNumber(other, ref j);
                var order = number.Length != second.Length
                    ? number.Length.CompareTo(second.Length)
                    : string.CompareOrdinal(number, second);
                if (order != 0)
                {
                    return order;
                }
            }
            else if (one[i] != other[j])
            {
                return one[i].CompareTo(other[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        // "paragraph 07" and "paragraph 7" are two steps.
        var rest = (one.Length - i).CompareTo(other.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(one, other);
    }

    private static bool IsStep(string step)
    {
        var noun = Array.Find(Nouns, noun => step.StartsWith(noun, StringComparison.Ordinal)
            && (step.Length == noun.Length || step[noun.Length] == ' '));
        if (noun is null)
        {
            return false;
        }

        if (step.Length == noun.Length)
        {
            return noun is "annex" or "appendix";
        }

        var labels = step.Substring(noun.Length + 1).Split(' ');
        return labels[0].Length > 0
            && labels[0].All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '/' or '(' or ')')
            && labels.Skip(1).All(label => label.Length > 2 && label[0] == '(' && label[label.Length - 1] == ')')
            && (labels[0].Any(IsDigit)
                || labels[0].Length == 1
                || labels[0].All(c => !char.IsLower(c))
                || labels[0][0] == '(');
    }

    private static string TakeNumber(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return text.Substring(start, at - start).TrimStart('0');
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
