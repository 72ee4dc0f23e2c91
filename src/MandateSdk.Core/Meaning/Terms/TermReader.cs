using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Finds the defined terms of a document and their uses; the rules are in <c>docs/terms.md</c>.</summary>
internal static class TermReader
{
    /// <summary>The terms of a document, in the order of the text.</summary>
    /// <param name="passages">The passages of the document, in the order of the text.</param>
    public static IReadOnlyList<TermRecord> Read(IReadOnlyList<Passage> passages)
    {
        var wordings = passages.Select(passage => passage.Read()).ToArray();
        var texts = wordings.Select(wording => new TermText(wording.Tokens)).ToArray();
        var places = FirstPassages(passages);
        var namedItems = new HashSet<string>(StringComparer.Ordinal);

        var drafts = new List<TermDraft>();
        var finds = new List<FoundTerm>();
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i] is { Footnote: null, Unit: { } unit })
            {
                namedItems.UnionWith(ItemNames.NamedItems(unit));
            }

            var isNamed = passages[i] is { Footnote: null, Unit: { } item } && namedItems.Contains(item.Id);
            Find(texts[i], isNamed, finds);
            foreach (var found in finds)
            {
                if (Draft(found, i, passages[i], texts[i], wordings[i], places) is { } draft)
                {
                    drafts.Add(draft);
                }
            }
        }

        TermUses.Find(drafts, passages, texts, wordings);
        return drafts.Select(draft => draft.ToTerm()).ToArray();
    }

    private static void Find(TermText text, bool isNamedItem, List<FoundTerm> finds)
    {
        finds.Clear();
        finds.AddRange(QuotedDefinitions.In(text));
        finds.AddRange(PlainDefinitions.In(text));
        finds.AddRange(ShortNames.In(text));
        if (isNamedItem)
        {
            finds.AddRange(ItemNames.In(text));
        }

        finds.RemoveAll(term => term.End <= term.First || !IsDefined(text, term));
        if (finds.Count < 2)
        {
            return;
        }

        // One word can be found by two rules; the first has the better reason.
        var taken = new HashSet<int>();
        finds.RemoveAll(term => !taken.Add(term.First));
        finds.Sort((left, right) => left.First.CompareTo(right.First));
    }

    // ", (“the Office”)" at the head of a text that lost its beginning defines nothing: signs alone are no meaning.
    private static bool IsDefined(TermText text, FoundTerm term)
    {
        for (var i = term.DefinitionFirst; i < term.DefinitionEnd; i++)
        {
            if (text.IsWord(i))
            {
                return true;
            }
        }

        return false;
    }

    // Null for a term that stands nowhere in the source: an erratum put it between two lines.
    private static TermDraft? Draft(
        FoundTerm found,
        int index,
        Passage passage,
        TermText text,
        Wording wording,
        Dictionary<string, int> places)
    {
        var definitionEnd = Math.Min(found.DefinitionEnd, found.DefinitionFirst + MeaningLimits.LongestDefinition);
        var definition = text.Between(found.DefinitionFirst, definitionEnd).TrimEnd(';', ',', ' ');
        var term = text.Between(found.First, found.End);
        var termSpans = wording.SpansOf(text.Tokens[found.First].Start, term.Length);
        if (termSpans.Count == 0)
        {
            return null;
        }

        // What a footnote defines holds from its mark on, which stands before it.
        var isMarked = passage.Footnote is not null && passage.Unit is not null && places.ContainsKey(passage.Unit.Id);
        return new TermDraft(
            new TermRecord(
                term,
                found.Kind,
                definition,
                passage.Document.Source.LineNumberAt(termSpans[0].Start),
                passage.Unit?.Id,
                passage.Footnote?.Place,
                TermScope.Of(passage, found.ScopeWord)?.Id,
                termSpans,
                wording.SpansOf(text.Tokens[found.DefinitionFirst].Start, definition.Length),
                default),
            index,
            found.First,
            found.End - found.First,
            isMarked ? places[passage.Unit!.Id] : index,
            isMarked ? -1 : found.End);
    }

    private static Dictionary<string, int> FirstPassages(IReadOnlyList<Passage> passages)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i] is { Footnote: null, Unit: { } unit } && !places.ContainsKey(unit.Id))
            {
                places.Add(unit.Id, i);
            }
        }

        return places;
    }
}
