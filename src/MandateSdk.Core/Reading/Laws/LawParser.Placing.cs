using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <content>Where a label stands: the sequence decides.</content>
internal sealed partial class LawParser
{
    // Words have an order; headings with numbers or capitals stand under them, all else under those.
    private const double RankOfNumber = 20;
    private const double RankOfCapital = 19;
    private const double RankOfBare = 18;
    private const double RankOfUnit = 40;

    // The numbers of paragraphs can run through all sections.
    private LawLabel? _lastParagraph;

    private bool Place(LawBlock block, LawLabel label)
    {
        if (block.Hashes > 0 && label.Style != LawStyle.Word && !label.IsOfList)
        {
            CloseHashes(block.Hashes);
            Open(block, label, RankOfNumber, isSection: true);
            return true;
        }

        return label.Style switch
        {
            LawStyle.Word => PlaceWord(block, label),
            LawStyle.Decimal => PlaceDecimal(block, label),
            LawStyle.Number => PlaceNumber(block, label),
            LawStyle.Capital => PlaceCapital(block, label),
            LawStyle.Note => PlaceNote(block, label),
            _ => PlaceInList(block, label),
        };
    }

    // "Section 2.3" stands under "Section 2", "Article 5" under "Chapter II"; "§ 1" under "Article 3" where it begins
    // again there.
    private bool PlaceWord(LawBlock block, LawLabel label)
    {
        var word = label.Word!;
        if (word.Level == ProvisionLevel.Annex)
        {
            OpenAnnex(block, label);
            return true;
        }

        if (label.Path.Count == 0)
        {
            return false;
        }

        // "§ 2" goes on where "§ 1" began.
        var rank = RankOf(label);
        var sibling = _stack.FindLast(unit => unit.Label is { Style: LawStyle.Word } open
            && open.Word!.Word == word.Word && open.Path.Count == label.Path.Count);
        var same = sibling ?? _stack.FindLast(unit => unit.Rank == rank && unit.Label?.Style == LawStyle.Word);
        if (sibling is not null)
        {
            rank = sibling.Rank;
        }
        else if (same is not null && same.Label!.Word!.Word != word.Word && label.Path.Count == 1 && label.Last.IsFirst)
        {
            rank += 0.05;
        }

        Close(rank);
        if (_stack.FindLast(unit => unit.HoldsSections && unit.Label is not null) is { } around
            && around.Rank >= RankOfBare)
        {
            Close(RankOfBare);
        }

        Review(label, same?.Label, block);
        Open(block, label, rank, isSection: IsTitled(block));
        return true;
    }

    // As a catalog declares it; elsewhere parts stand over chapters, chapters over articles.
    private double RankOf(LawLabel label) => _numbering?.IndexOf(label) is { } index and >= 0
        ? 1 + (0.5 * index)
        : 1 + (int)label.Word!.Level + (0.1 * (label.Path.Count - 1));

    // "1.2.1" stands under "1.2", "4.1" under "4." or "Article 4".
    private bool PlaceDecimal(LawBlock block, LawLabel label)
    {
        if (block.Block.Bullet is not null)
        {
            return false;
        }

        var parent = _stack.FindLastIndex(unit => label.HasParent(unit.Path));
        var sibling = _stack.FindLastIndex(unit => unit.Label is { Style: LawStyle.Decimal } open
            && open.Path.Count == label.Path.Count && IsSamePrefix(open, label));
        var steps = sibling < 0 ? 0 : label.Last.StepsAfter(_stack[sibling].Label!.Last);
        var fits = steps == 1 || (sibling < 0 && label.Last.IsFirst);
        if (!fits && (IsOpenSentence() || (block.Block.StartsLower && !block.IsLabelLine && !block.HasTitleLine)))
        {
            return false;
        }

        var before = sibling < 0 ? null : _stack[sibling].Label;
        if (sibling >= 0)
        {
            CloseTo(sibling);
        }
        else if (parent >= 0)
        {
            CloseTo(parent + 1);
        }
        else
        {
            // "1.1" without a "1" before it begins a level of its own.
            Close(RankOfNumber);
        }

        Review(label, before, block);
        Open(block, label, RankOfNumber + label.Path.Count, IsTitled(block));
        return true;
    }

    private static bool IsSamePrefix(LawLabel one, LawLabel other) =>
        one.Path.Take(one.Path.Count - 1).SequenceEqual(other.Path.Take(other.Path.Count - 1));

    private bool PlaceNumber(LawBlock block, LawLabel label)
    {
        if (block.Block.Bullet is not null)
        {
            return false;
        }

        var isTitled = IsTitled(block);
        var at = FindWaiting(block, label, isTitled);
        if (at >= 0)
        {
            var open = _stack[at];
            CloseTo(at);
            OpenNumber(block, label, isTitled, open.Rank);
            return true;
        }

        if (label.Last.IsFirst && (!label.IsBare || isTitled))
        {
            BeginNumbers(block, label, isTitled);
            return true;
        }

        // A number that nobody waits for, in a sentence or without its full stop, is a word.
        var last = _stack.FindLastIndex(unit => unit.Label?.Style == LawStyle.Number);
        if (label.IsBare || IsOpenSentence() || (block.Block.StartsLower && last < 0))
        {
            return false;
        }

        Review(label, last < 0 ? _lastParagraph : _stack[last].Label, block);
        if (last >= 0)
        {
            var rank = _stack[last].Rank;
            CloseTo(last);
            OpenNumber(block, label, isTitled, rank);
        }
        else
        {
            BeginNumbers(block, label, isTitled);
        }

        return true;
    }

    // "1." after a colon begins a list, before "1.1" the chapters of the text, and the paragraphs of a section
    // elsewhere.
    private void BeginNumbers(LawBlock block, LawLabel label, bool isTitled)
    {
        if (IsAnnounced(block))
        {
            Open(block, label, RankOfUnit, isSection: false);
            return;
        }

        Close(isTitled ? RankOfBare + 0.5 : RankOfUnit);
        while (!Top.HoldsSections)
        {
            _stack.RemoveAt(_stack.Count - 1);
        }

        OpenNumber(block, label, isTitled, isTitled ? RankOfNumber : RankOfUnit);
    }

    private void OpenNumber(LawBlock block, LawLabel label, bool isTitled, double rank)
    {
        Open(block, label, rank, isTitled && rank < RankOfUnit);
        _lastParagraph = _open?.Kind == SyntaxKind.Paragraph ? label : _lastParagraph;
    }

    private bool PlaceCapital(LawBlock block, LawLabel label)
    {
        var isTitled = IsTitled(block);
        var at = FindWaiting(block, label, isTitled);
        if (at >= 0)
        {
            var rank = _stack[at].Rank;
            CloseTo(at);
            Open(block, label, rank, isTitled && rank < RankOfUnit);
            return true;
        }

        if (!label.Last.IsFirst)
        {
            return false;
        }

        if (!isTitled || IsAnnounced())
        {
            CloseToSectionUnlessAnnounced();
            Open(block, label, RankOfUnit, isSection: false);
            return true;
        }

        // Directly under a heading it divides what is under that heading; elsewhere it divides the text.
        if (_open is not { Kind: SyntaxKind.Heading })
        {
            Close(RankOfBare);
        }

        Open(block, label, Top.Rank >= RankOfCapital ? Top.Rank + 1 : RankOfCapital, isSection: true);
        return true;
    }

    private bool PlaceInList(LawBlock block, LawLabel label)
    {
        var at = FindWaiting(block, label, isTitled: false);
        if (at >= 0)
        {
            CloseTo(at);
            Open(block, label, RankOfUnit, isSection: false);
            return true;
        }

        if (label.Last.IsFirst)
        {
            // "(1)" under a section is its first paragraph, though a sentence without number stands before it.
            var isNumber = Characters.IsDigit(label.Value[0]);
            if (isNumber && !IsAnnounced(block) && !_stack.Any(unit => unit.Label is not null && !unit.HoldsSections))
            {
                CloseToSection();
            }

            Open(block, label, RankOfUnit, isSection: false);
            return true;
        }

        var near = _stack.FindLastIndex(unit => unit.Label?.Style == label.Style
            && label.Last.StepsAfter(unit.Label.Last) is > 1 and <= ReadingLimits.MostMissingItems + 1);
        if (near < 0 && IsOpenSentence())
        {
            return false;
        }

        Review(label, near < 0 ? null : _stack[near].Label, block);
        if (near >= 0)
        {
            CloseTo(near);
        }

        Open(block, label, RankOfUnit, isSection: false);
        return true;
    }

    // The innermost series that waits for a label; where several do, the one that stands at the same column, and a title
    // goes on with sections.
    private int FindWaiting(LawBlock block, LawLabel label, bool isTitled)
    {
        var found = -1;
        for (var i = _stack.Count - 1; i > 0; i--)
        {
            var unit = _stack[i];
            if (unit.Label is not { } open || open.Style != label.Style || label.Last.StepsAfter(open.Last) != 1
                || (open.IsBare && !label.IsBare && unit.HoldsSections && !isTitled)
                || BeginsNumerals(open, label))
            {
                continue;
            }

            var isBetter = found < 0
                || (isTitled && unit.HoldsSections && !_stack[found].HoldsSections && !IsAnnouncedList(found))
                || (unit.Indent == block.Indent && _stack[found].Indent != block.Indent);
            found = isBetter ? i : found;
        }

        return found;
    }

    // Names in a list have no full stops: "3. Laptops" goes on with "2. Telephones".
    private bool IsAnnouncedList(int at) => _stack[at].Node.Kind == SyntaxKind.Item && Next?.Label is { } next
        && next.Style == _stack[at].Label!.Style;

    // "(i)" after "(h)" is a letter, but where "(ii)" follows.
    private bool BeginsNumerals(LawLabel open, LawLabel label)
    {
        if (!label.Last.CanBeRomanOne || !label.Last.IsLetterAfter(open.Last))
        {
            return false;
        }

        var i = _nextFlow[_index];
        for (var steps = 0; i < _blocks.Count && steps < ReadingLimits.Horizon; i = _nextFlow[i], steps++)
        {
            if (_blocks[i].Label is { } next && next.Style == label.Style)
            {
                return next.Last.Text is "ii" or "II";
            }
        }

        return false;
    }

    private bool PlaceNote(LawBlock block, LawLabel label)
    {
        // A sentence can begin with the word in capitals; a note is set apart from its words.
        CloseToSection();
        if (Top.Label?.Style == LawStyle.Note)
        {
            _stack.RemoveAt(_stack.Count - 1);
        }

        var words = SplitAfterLabel(block, label);
        Open(block, label, RankOfUnit - 1, isSection: true);
        if (words is not null)
        {
            GoOn(words, Container.Add(new SyntaxNode(SyntaxKind.Paragraph)));
        }

        _stack.RemoveAt(_stack.Count - 1);
        return true;
    }

    private LawBlock? SplitAfterLabel(LawBlock block, LawLabel label)
    {
        var (first, start) = (block.Block.First, label.End);
        while (start < first.End && Characters.IsBlank(_source[start]))
        {
            start++;
        }

        if (start >= first.End)
        {
            return null;
        }

        var rest = new Block(_source, BlockRole.Flow,
            block.Block.Pieces.CutAt(0, first with { End = label.End }, first with { Start = start }));
        InlineLexer.Lex(block.Block, _plan, _work);
        InlineLexer.Lex(rest, _plan, _work);
        return new LawBlock(rest, block.Indent);
    }

    private void OpenAnnex(LawBlock block, LawLabel label)
    {
        _stack.RemoveRange(1, _stack.Count - 1);
        var annex = _text.Add(new SyntaxNode(SyntaxKind.Instrument)
        {
            Label = new SyntaxLabel(label.Last.Text ?? string.Empty, label.Printed, LabelOrigin.Printed),
        });
        _stack.Add(new LawUnit(annex, 0, label, block.Indent, block.Hashes));
        var head = block.Plain.Length == 0 ? SyntaxKind.InstrumentLabel : SyntaxKind.Title;
        Attach(block, annex.Add(new SyntaxNode(head)));
        _annexAwaitsTitle = block.Plain.Length == 0;
        _isPreface = false;
        _isClosing = false;
        _open = null;
        _openBlock = null;
    }

    /// <summary>Opens what a label begins: a section, a paragraph in a section, an item in a paragraph.</summary>
    private void Open(LawBlock block, LawLabel label, double rank, bool isSection)
    {
        _isPreface &= label.IsOfList;
        var around = Top;
        var kind = !around.HoldsSections ? SyntaxKind.Item
            : isSection || (block.Plain.Length == 0 && !label.IsOfList) ? SyntaxKind.Section
            : SyntaxKind.Paragraph;
        var isWhole = kind == SyntaxKind.Section || label.Style == LawStyle.Word;
        var text = isWhole ? label.Printed : label.Value;
        OpenUnit(kind, block, new SyntaxLabel(kind == SyntaxKind.Section && label.Style != LawStyle.Word
            ? label.Value
            : text, label.Printed, LabelOrigin.Printed), rank, label);
    }

    private void OpenUnit(SyntaxKind kind, LawBlock block, SyntaxLabel? label, double rank, LawLabel? law)
    {
        var around = Top.Node;
        var sections = _stack.Count(unit => unit.Node.Kind == SyntaxKind.Section);
        var isTooDeep = _stack.Count >= ReadingLimits.DeepestUnit - 4
            || (kind == SyntaxKind.Section && sections >= ReadingLimits.DeepestSection);
        if (isTooDeep)
        {
            _stack.RemoveAt(_stack.Count - 1);
            around = Top.Node;
            sections = _stack.Count(unit => unit.Node.Kind == SyntaxKind.Section);
        }

        var node = around.Add(new SyntaxNode(kind)
        {
            Label = label,
            Lead = kind == SyntaxKind.Paragraph ? block.Block.Lead : null,
            Level = kind == SyntaxKind.Section ? sections + 1 : 0,
            IsTooDeep = isTooDeep,
        });
        _stack.Add(new LawUnit(node, rank, law, block.Indent, block.Hashes)
        {
            Bullet = block.Block.Bullet is { } bullet ? _source[bullet.Start] : ' ',
        });
        GoOn(block, kind == SyntaxKind.Section ? node.Add(new SyntaxNode(SyntaxKind.Heading)) : node);
    }

    // A label with a title heads a section: words without an end that no sentence goes on from.
    private bool IsTitled(LawBlock block) => block.HasTitleLine || block.IsLabelLine || block.Hashes > 0
        || (block.Block.Ending == BlockEnding.Open
            && block.Plain.Length < ReadingLimits.LongestLawTitle
            && !block.Block.StartsLower
            && !(block.Plain[0] == '(' && block.Plain[block.Plain.Length - 1] == ')')
            && !EndsInFunctionWord(block.Plain)
            && !(Next is { Label: null, Block: { StartsLower: true, Bullet: null } }));

    // "In this Act:" and "In this Ordinance—" announce a list.
    private bool IsAnnounced() => _openBlock is { } before && !Top.HoldsSections
        && (before.Block.Ending == BlockEnding.Colon
            || (before.Plain.Length > 0 && before.Plain[before.Plain.Length - 1] is '—' or '–'));

    // "To this end it shall" over "1. lend books,": a sentence that goes on in a list.
    private bool IsAnnounced(LawBlock block) => IsAnnounced()
        || (block.Block.StartsLower && !Top.HoldsSections && _openBlock is { Block.Ending: BlockEnding.Open });

    private bool IsOpenSentence() => _open is { Kind: SyntaxKind.Paragraph or SyntaxKind.Item }
        && _openBlock is { Block.Ending: BlockEnding.Open or BlockEnding.Comma };

    private void Close(double rank)
    {
        var first = _stack.FindIndex(1, unit => unit.Rank >= rank && unit.Node.Kind != SyntaxKind.Instrument);
        if (first > 0)
        {
            CloseTo(first);
        }
    }

    private void CloseTo(int index) => _stack.RemoveRange(index, _stack.Count - index);

    private void CloseToSection()
    {
        while (!Top.HoldsSections)
        {
            _stack.RemoveAt(_stack.Count - 1);
        }
    }

    private void CloseToSectionUnlessAnnounced()
    {
        if (!IsAnnounced())
        {
            CloseToSection();
        }
    }

    private void CloseHashes(int hashes)
    {
        var first = _stack.FindIndex(1, unit => unit.Node.Kind != SyntaxKind.Instrument
            && (unit.Hashes == 0 || unit.Hashes >= hashes));
        if (first > 0)
        {
            CloseTo(first);
        }
    }

    // A gap in a series may be a unit that was lost, or a label that belongs elsewhere.
    private void Review(LawLabel label, LawLabel? before, LawBlock block)
    {
        if (before is null
            ? label.Last.IsFirst || label.Style == LawStyle.Word
            : label.Last.StepsAfter(before.Last) == 1)
        {
            return;
        }

        _doubts.Add(ReadingDoubt.Gap, new TextSpan(label.Start, label.End - label.Start), label.Printed,
            before?.Printed);
    }
}
