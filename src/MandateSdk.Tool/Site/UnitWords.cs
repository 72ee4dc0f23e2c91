using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Tool.Site;

/// <summary>Writes the words of units and notes with their links and marks.</summary>
/// <param name="content">What is known.</param>
/// <param name="root">What leads from the page to the root of the site.</param>
internal sealed class UnitWords(SiteContent content, string root)
{
    /// <summary>The words of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="noteAnchor">The anchor of a note by its label; null where the page does not have it.</param>
    public string OfUnit(Unit unit, Func<string, string?> noteAnchor)
    {
        var words = new MarkedWords(Wording.Of(unit.Words, unit.NoteLabels, unit.Document.Source));
        Decorate(words, unit, null);
        foreach (var mandate in content.MandatesOf(unit))
            MarkMandate(words, mandate);
        foreach (var sign in words.NoteSigns)
        {
            var label = Html.Text(sign.Label);
            words.Insert(sign.Position, noteAnchor(sign.Label) is { } anchor
                ? $"<sup class=\"sign\"><a href=\"#{anchor}\" aria-label=\"Note {label}\">{label}</a></sup>"
                : $"<sup class=\"sign\">{label}</sup>");
        }

        return words.ToHtml();
    }

    /// <summary>The words of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="unit">The unit that refers to it.</param>
    public string OfNote(Footnote note, Unit unit)
    {
        var words = new MarkedWords(Wording.Of(note.Words, [], unit.Document.Source));
        Decorate(words, unit, note);
        return words.ToHtml();
    }

    /// <summary>What a target of a citation is called: by the citation of the unit, or as it is cited.</summary>
    public static string NameOf(Core.Library.ResolvedTarget target) => target.Unit?.Citation ?? target.Target.ToString();

    private void Decorate(MarkedWords words, Unit unit, Footnote? note)
    {
        foreach (var reference in content.ReferencesIn(unit).Where(reference => Equals(reference.Footnote, note)))
        {
            var span = words.StretchOf(reference.Spans);
            var targets = content.Graph.Resolve(reference);
            var link = targets.Select(target => target.Unit is { } cited ? content.Places.LinkTo(cited, root) : null)
                .FirstOrDefault(address => address is not null);
            if (link is null)
                words.Mark(span, "cited");
            else
                words.Link(span, $"<a class=\"ref\" href=\"{Html.Text(link)}\">", "</a>");
        }

        foreach (var term in content.DefinedIn(unit).Where(term => Equals(term.Footnote, note)))
            words.Link(words.StretchOf(term.TermSpans), "<dfn>", "</dfn>");
        foreach (var (term, use) in content.UsesIn(unit))
        {
            if (term.Unit is { } home && content.Places.LinkTo(home, root) is { } link)
            {
                words.Link(
                    words.StretchOf(use.Spans),
                    $"<a class=\"term\" href=\"{Html.Text(link)}\" title=\"{Html.Text(Short(term.Definition))}\">",
                    "</a>");
            }
        }
    }

    // Verb, actors and time are printed inside the mandate's own words.
    private static void MarkMandate(MarkedWords words, Mandate mandate)
    {
        var all = words.StretchOf(mandate.Spans);
        if (all.IsEmpty)
            return;

        if (!mandate.IsInherited)
            Mark(words, all, mandate.Verb, "verb");
        foreach (var addressee in mandate.Addressees)
            Mark(words, all, addressee.Text, "actor");
        if (mandate.Deadline is { } deadline)
            Mark(words, all, deadline.Text, "time");
    }

    private static void Mark(MarkedWords words, TextSpan within, string phrase, string cssClass)
    {
        if (phrase.Length == 0)
            return;

        var at = words.Text.IndexOf(phrase, within.Start, within.Length, StringComparison.Ordinal);
        if (at >= 0)
            words.Mark(new TextSpan(at, phrase.Length), cssClass);
    }

    private static string Short(string text) => text.Length <= 240 ? text : text[..240].TrimEnd() + "…";
}
