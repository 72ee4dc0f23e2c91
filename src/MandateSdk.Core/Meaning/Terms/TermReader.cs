using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Finds the defined terms of a document and their uses; the rules are in <c>docs/terms.md</c>.</summary>
internal sealed class TermReader
{
    private readonly IReadOnlyList<Passage> _passages;

    // Both serve one passage after the other.
    private readonly TermText _text = new(WordStream.Of(string.Empty));
    private readonly TermText _item = new(WordStream.Of(string.Empty));

    private readonly HashSet<UnitNode> _namedItems = new();
    private readonly List<FoundTerm> _finds = new();

    private int[]? _firstPassages;

    private TermReader(IReadOnlyList<Passage> passages) => _passages = passages;

    /// <summary>The terms of a document, in the order of the text.</summary>
    /// <param name="passages">The passages of the document, in the order of the text.</param>
    public static IReadOnlyList<TermRecord> Read(IReadOnlyList<Passage> passages)
    {
        var reader = new TermReader(passages);
        var drafts = new List<TermDraft>();
        for (var i = 0; i < passages.Count; i++)
        {
            reader.Read(i, drafts);
        }

        TermUses.Find(drafts, passages, reader._text);
        return drafts.ConvertAll(draft => draft.ToTerm());
    }

    private void Read(int place, List<TermDraft> drafts)
    {
        var passage = _passages[place];
        var unit = passage.Footnote is null ? passage.Unit : null;
        if (unit is not null && ItemNames.AreNamed(unit, _item))
        {
            _namedItems.UnionWith(unit.Children.Where(child => child.Kind == UnitNodeKind.Item));
        }

        var wording = passage.Read();
        var isNamed = unit is not null && _namedItems.Count > 0 && _namedItems.Contains(unit);
        var clues = TermClues.In(wording.Tokens);
        if (clues == default && !isNamed)
        {
            return;
        }

        _text.Read(wording.Tokens);
        Find(clues, isNamed);
        foreach (var found in _finds)
        {
            if (Draft(found, place, wording) is { } draft)
            {
                drafts.Add(draft);
            }
        }
    }

    private void Find(TermClue clues, bool isNamedItem)
    {
        _finds.Clear();
        if ((clues & TermClue.Quotation) != 0)
        {
            QuotedDefinitions.Find(_text, _finds);
        }

        if ((clues & TermClue.Meaning) != 0)
        {
            PlainDefinitions.Find(_text, _finds);
        }

        if ((clues & TermClue.Announcement) != 0)
        {
            ShortNames.Find(_text, _finds);
        }

        if (isNamedItem)
        {
            ItemNames.Find(_text, _finds);
        }

        _finds.RemoveAll(term => term.End <= term.First || !IsDefined(term));
        if (_finds.Count < 2)
        {
            return;
        }

        // One word can be found by two rules; the first has the better reason.
        var taken = new HashSet<int>();
        _finds.RemoveAll(term => !taken.Add(term.First));
        _finds.Sort((left, right) => left.First.CompareTo(right.First));
    }

    // ", (“the Office”)" at the head of a text that lost its beginning defines nothing: signs alone are no meaning.
    private bool IsDefined(FoundTerm term)
    {
        for (var i = term.DefinitionFirst; i < term.DefinitionEnd; i++)
        {
            if (_text.IsWord(i))
            {
                return true;
            }
        }

        return false;
    }

    // Null for a term that stands nowhere in the source: an erratum put it between two lines.
    private TermDraft? Draft(FoundTerm found, int place, Wording wording)
    {
        var passage = _passages[place];
        var definitionEnd = Math.Min(found.DefinitionEnd, found.DefinitionFirst + MeaningLimits.LongestDefinition);
        var definition = _text.Between(found.DefinitionFirst, definitionEnd).TrimEnd(';', ',', ' ');
        var term = _text.Between(found.First, found.End);
        var termSpans = wording.SpansOf(_text.Tokens[found.First].Start, term.Length);
        if (termSpans.Count == 0)
        {
            return null;
        }

        // What a footnote defines holds from its mark on, which stands before it.
        var mark = passage.Footnote is null ? null : FirstPassageOf(passage.Unit);
        return new TermDraft(
            new TermRecord(
                term,
                found.Kind,
                definition,
                passage.Document.Source.LineNumberAt(termSpans[0].Start),
                passage.Unit,
                passage.Footnote,
                TermScope.Of(passage, found.ScopeWord),
                termSpans,
                wording.SpansOf(_text.Tokens[found.DefinitionFirst].Start, definition.Length),
                default),
            place,
            found.First,
            found.End - found.First,
            mark ?? place,
            mark is null ? found.End : -1);
    }

    // The place of the words of a unit itself; null for a unit without words.
    private int? FirstPassageOf(UnitNode? unit)
    {
        _firstPassages ??= Passage.FirstOfUnits(_passages);
        return unit is not null && _firstPassages[unit.Place] is > 0 and var place ? place - 1 : null;
    }
}
