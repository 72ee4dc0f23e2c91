using System;
using System.Linq;
using System.Net;
using System.Text;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool.Site;

/// <summary>What all pages write the same way.</summary>
internal static class Html
{
    /// <summary>Words as text of a page, or as the value of an attribute in quotation marks.</summary>
    /// <remarks>
    /// HTML allows no control characters, and a mark of direction would show the words of a norm in another order.
    /// </remarks>
    public static string Text(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return "";

        var isPlain = !words.Any(c => CommandingCharacters.Has(c) && c is not ('\n' or '\t'));
        return WebUtility.HtmlEncode(isPlain
            ? words
            : string.Concat(words.EnumerateRunes().Select(rune =>
                rune.IsBmp && CommandingCharacters.Has((char)rune.Value) && rune.Value is not ('\n' or '\t')
                    ? " "
                    : rune.ToString())));
    }

    /// <summary>A link to a place of the site.</summary>
    /// <param name="target">The address; null for words without a link.</param>
    /// <param name="words">The words, not yet escaped.</param>
    public static string Link(string? target, string words) =>
        target is null ? Text(words) : $"<a href=\"{Text(target)}\">{Text(words)}</a>";

    /// <summary>A button that copies some words; it shows where scripts run.</summary>
    /// <param name="what">What is copied, for those who do not see it: "the citation of para. 14".</param>
    /// <param name="words">The words.</param>
    public static string CopyButton(string what, string words) =>
        $"<button type=\"button\" class=\"copy\" data-copy=\"{Text(words)}\" aria-label=\"Copy {Text(what)}\">Copy</button>";

    /// <summary>A name as it can stand in an id and behind # in an address.</summary>
    public static string Anchor(string name)
    {
        var anchor = new StringBuilder(name.Length);
        foreach (var c in name)
            anchor.Append(char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' ? c : '-');
        return anchor.Length == 0 ? "-" : anchor.ToString();
    }

    /// <summary>A count with its noun: "1 note", "2 notes".</summary>
    public static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>The words of a list of options, the first of them for all.</summary>
    public static string Options(string all, System.Collections.Generic.IEnumerable<(string Value, string Words)> options)
    {
        var list = new StringBuilder($"<option value=\"\">{Text(all)}</option>");
        foreach (var (value, words) in options)
            list.Append($"<option value=\"{Text(value)}\">{Text(words)}</option>");
        return list.ToString();
    }
}
