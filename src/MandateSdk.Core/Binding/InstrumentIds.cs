using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Binding;

/// <summary>
/// Gives the instruments of a document their ids: <c>B/draft-resolution-II/annex</c>, <c>32</c>, <c>report</c>.
/// </summary>
internal static class InstrumentIds
{
    public static Dictionary<SyntaxNode, string> Name(SyntaxNode root, bool isDecision, Func<SyntaxNode, string> words)
    {
        var ids = new Dictionary<SyntaxNode, string>();
        var unique = new UniqueIds();
        var section = string.Empty;
        foreach (var node in root.Children)
        {
            if (node.Kind == SyntaxKind.FrameHeading)
            {
                // Draft resolutions begin again at I under each letter of the chapter.
                section = node.Label?.Value is { Length: 1 } letter && letter[0] != 'I' ? letter + "/" : string.Empty;
            }
            else if (node.Kind == SyntaxKind.Instrument)
            {
                // A chapter of its own stands beside the lettered parts of the chapter before it.
                var isChapter = node.Label?.Printed?.StartsWith("Chapter", StringComparison.OrdinalIgnoreCase) == true;
                NameTree(node, isChapter ? string.Empty : section, ids, unique, isDecision, words);
            }
        }

        return ids;
    }

    private static void NameTree(SyntaxNode node, string prefix, Dictionary<SyntaxNode, string> ids, UniqueIds unique,
        bool isDecision, Func<SyntaxNode, string> words)
    {
        var pending = new Stack<(SyntaxNode Node, string Prefix)>();
        pending.Push((node, prefix));
        while (pending.Count > 0)
        {
            var (current, parent) = pending.Pop();
            var id = parent + PartOf(current, parent.Length > 0 && parent.IndexOf('-') >= 0
                || current.Parent?.Kind == SyntaxKind.Instrument, isDecision, words);
            var candidate = unique.Make(id);
            ids[current] = candidate;
            foreach (var child in current.Children.Where(child => child.Kind == SyntaxKind.Instrument).Reverse())
            {
                pending.Push((child, candidate + "/"));
            }
        }
    }

    private static string PartOf(SyntaxNode node, bool isNested, bool isDecision, Func<SyntaxNode, string> words)
    {
        var label = node.Label?.Printed?.TrimEnd('.', ':', ' ');
        if (label is null)
        {
            if (!isNested)
            {
                return node.Children.Any(child => child.Kind == SyntaxKind.AdoptingBody) ? "resolution" : "report";
            }

            var title = node.Children.FirstOrDefault(child => child.Kind == SyntaxKind.Title);
            return title is not null
                && words(title).StartsWith("Provisional agenda", StringComparison.OrdinalIgnoreCase)
                ? "provisional-agenda"
                : "draft-resolution";
        }

        if (label.IndexOf('/') > 0 && InstrumentLabels.Read(label) is null)
        {
            return (isDecision ? "decision-" : "resolution-") + Slug(node.Label!.Value);
        }

        return InstrumentLabels.Read(label) is { } named
            ? Slug(label.Substring(0, label.Length - named.Number.Length))
                .ToLowerInvariant() + (named.Number.Length > 0 ? "-" + Slug(named.Number) : string.Empty)
            : Slug(label).Replace("Chapter", "chapter");
    }

    // "22/1" → "22-1", "2746 (2024)" → "2746-2024"
    private static string Slug(string text)
    {
        var slug = new string(text.Select(c => char.IsLetterOrDigit(c) ? c : '-').ToArray()).Trim('-');
        while (slug.IndexOf("--", StringComparison.Ordinal) >= 0)
        {
            slug = slug.Replace("--", "-");
        }

        return slug;
    }
}
