using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <content>The body of an instrument, block by block.</content>
internal sealed partial class StructureParser
{
    private void ReadBody(Block block)
    {
        if (ReadClosing(block)
            || ReadTableNote(block)
            || ReadAgenda(block)
            || ReadLoneLabel(block)
            || ReadProvision(block)
            || ReadOpeningSentence(block))
        {
            return;
        }

        ReadMisreadOne(block);
        var done = block.Label?.Shape switch
        {
            LabelShape.Number => ReadNumbered(block, block.Label),
            LabelShape.Decimal => ReadDecimal(block, block.Label),
            LabelShape.Bracketed or LabelShape.Small => ReadLettered(block, block.Label),
            LabelShape.Capital => ReadCapital(block, block.Label),
            LabelShape.Word => ReadWordHeading(block, block.Label),
            _ => false,
        };
        if (done)
        {
            return;
        }

        if (block.Label is not null)
        {
            // The sequence has no place for it: words that look like a label.
            Relabel(block, null);
        }

        ReadUnlabelled(block);
    }

    // "l." where the numbers wait for 1 or 11: a list of small letters with full stops does not begin with its twelfth.
    private void ReadMisreadOne(Block block)
    {
        if (block.Label is { Shape: LabelShape.Small, Value: "l" or "ll" } label
            && _scope is { IsLettered: false } scope)
        {
            ReadMisreadOne(block, label, scope);
        }
    }

    private static void ReadMisreadOne(Block block, Label label, InstrumentScope scope)
    {
        var value = Confusables.ToDigits(label.Value);
        var expected = Label.Format(LabelSeries.Numbers, scope.LastNumber + 1);
        if ((value == expected || (value == "1" && scope.IsSectionNew))
            && !scope.Items.Exists(item => label.OrdinalIn(item.Series) == item.Ordinal + 1))
        {
            block.Label = label with { Shape = LabelShape.Number, Value = value };
        }
    }

    private void ReadUnlabelled(Block block)
    {
        if (ReadEntry(block))
        {
            return;
        }

        if (IsContinuation(block))
        {
            GoOn(block, _open!);
            ReadGlued(block);
            return;
        }

        if (ReadBullet(block)
            || ReadDisplaced(block)
            || ReadRecital(block)
            || ReadUnnumberedVerb(block)
            || ReadBareHeading(block))
        {
            return;
        }

        ReadSentence(block);
    }

    // A page break cuts where it likes; what was open goes on. After a comma only a new recital is no continuation.
    private bool IsContinuation(Block block)
    {
        if (_open is null || _openBlock is null || _open.Kind is SyntaxKind.Heading or SyntaxKind.Title)
        {
            return false;
        }

        if (IsNextDot(block))
        {
            return false;
        }

        var ending = _openBlock.Ending;
        if (block.StartsLower)
        {
            return !(_open.Kind == SyntaxKind.PreambularParagraph && IsEnactment(block));
        }

        switch (ending)
        {
            case BlockEnding.Open:
                if (block.Lead is not null && OpensOperative(block) && _open.Kind == SyntaxKind.Paragraph)
                {
                    return false;
                }

                if (_open.Kind == SyntaxKind.PreambularParagraph
                    && OpensKnownRecital(block)
                    && !TerminalPunctuation.EndsInFunctionWord(_openBlock.Words))
                {
                    return false;
                }

                return !(LooksLikeHeading(block) && !TerminalPunctuation.EndsInFunctionWord(_openBlock.Words) && IsFollowedByUnit());
            case BlockEnding.Comma:
                if (_open.Kind == SyntaxKind.PreambularParagraph
                    || (_open.Kind == SyntaxKind.Item && _scope!.InPreamble))
                {
                    return !OpensRecital(block)
                        && !OpensOperative(block)
                        && !IsEnactment(block)
                        && !(LooksLikeHeading(block) && IsFollowedByUnit());
                }

                return !OpensOperative(block) && !(LooksLikeHeading(block) && IsFollowedByUnit());
            default:
                return false;
        }
    }

    // "The General Assembly decides …" and "At its 2nd meeting, … the Commission decided …" hold the adopting body
    // themselves.
    private bool ReadOpeningSentence(Block block)
    {
        var scope = _scope!;
        if (!scope.AwaitsBody || block.Label is not null || scope.Title is null)
        {
            return false;
        }

        var name = _bodies.ReadName(block.Words);
        var isMeeting = OpeningSentences.IsOfMeeting(block.Words);
        if (name is null && !isMeeting)
        {
            return false;
        }

        var verb = _leads.FindVerb(block.Words);
        if (block.Ending == BlockEnding.Colon || (isMeeting && block.Ending == BlockEnding.Comma))
        {
            // "The Economic and Social Council, recalling …: (a) Reiterates …" is one sentence: what it recalls is part
            // of the paragraph that announces the items.
            scope.HasBody = true;
            OpenParagraph(block, null);
            scope.IsLettered = true;
            return true;
        }

        var rest = name is null ? string.Empty : block.Plain.Substring(name.Length).TrimStart(',', ' ');
        var isRecital = name is not null
            && block.Ending == BlockEnding.Comma
            && _leads.ReadOpening(rest) is not null
            && !EndsInVerb(block.Plain);
        if (!isRecital && verb is null)
        {
            return false;
        }

        scope.AwaitsBody = false;
        scope.HasBody = true;
        scope.IsLettered = isRecital;
        if (isRecital)
        {
            Open(SyntaxKind.PreambularParagraph, block, scope.Container);
        }
        else
        {
            OpenParagraph(block, null);
        }

        return true;
    }

    private static bool EndsInVerb(string plain)
    {
        var text = plain.TrimEnd(':', ' ');
        foreach (var ending in new[] { "decides", "decide", "decided", "decides to", "decide to", "decided to",
            "following" })
        {
            if (text.EndsWith(" " + ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadRecital(Block block)
    {
        var scope = _scope!;
        if (!scope.InPreamble || !OpensRecital(block) || (EndsInFullStop(block) && !IsAmongRecitals(block)))
        {
            return false;
        }

        // A report has no recitals; its sentences can begin with a participle too.
        if (!scope.HasBody && block.Ending is not (BlockEnding.Comma or BlockEnding.Colon) && !IsUnderPreamble(scope))
        {
            return false;
        }

        if (LooksLikeHeading(block) && !IsCutRecital(block))
        {
            return false;
        }

        scope.AwaitsBody = false;
        scope.Items.Clear();
        scope.Paragraph = Open(SyntaxKind.PreambularParagraph, block, scope.Container);
        return true;
    }

    private static bool EndsInFullStop(Block block) =>
        block.Ending == BlockEnding.Closed && !block.Words.EndsWith(";", StringComparison.Ordinal);

    // OCR reads the comma of a recital as a full stop.
    private bool IsAmongRecitals(Block block) =>
        _scope is { HasBody: true, LastNumber: 0, Paragraph.Kind: SyntaxKind.PreambularParagraph }
            && OpensKnownRecital(block)
        && !OpensOperative(block) && NextFlow is { Label: null } next && OpensRecital(next);

    private static bool IsUnderPreamble(InstrumentScope scope) =>
        scope.Sections.Count > 0 && scope.Paragraph?.Kind == SyntaxKind.PreambularParagraph;

    // "Recalling … by the" at the foot of a page looks like a heading, for it has no punctuation at its end; what
    // follows it is no unit of its own.
    private bool IsCutRecital(Block block) =>
        OpensKnownRecital(block)
        && (IsAtHeadOfPreamble(block)
            || TerminalPunctuation.EndsInFunctionWord(block.Words)
            || block.Words.Length > ReadingLimits.LongestHeading / 2
            || NextFlow is { Label: null } next && !OpensRecital(next) && !OpensOperative(next));

    // Before the first paragraph a resolution that has no headings yet has recitals only.
    private bool IsAtHeadOfPreamble(Block block) =>
        _scope is { HasBody: true, LastNumber: 0, Sections.Count: 0 }
            && !block.IsEmphasized
            && NextFlow is { Ending: BlockEnding.Comma };

    private bool OpensKnownRecital(Block block) =>
        (block.Lead is not null && _leads.OpensRecital(block.Lead)) || _leads.OpensKnownRecital(block.Words);

    private bool StartsLowerNext() => NextFlow is { StartsLower: true, Label: null };

    private bool OpensRecital(Block block) =>
        (block.Lead is not null && _leads.OpensRecital(block.Lead)) || _leads.OpensRecital(block.Words);

    private bool OpensOperative(Block block) =>
        _scope is { HasBody: true }
            && ((block.Lead is not null && _leads.OpensOperative(block.Lead)) || _leads.OpensOperative(block.Words));

    private bool IsEnactment(Block block) =>
        _scope is { HasBody: true, InPreamble: true }
            && (AdoptingBodies.IsAgreement(block.Words)
                || (!block.StartsLower && _leads.Enacts(block.Words)));

    // "Calls upon Member States …" after a run of recitals, "Declare as follows:".
    private bool ReadUnnumberedVerb(Block block)
    {
        var scope = _scope!;
        var isVerb = OpensOperative(block);
        if (!isVerb && !IsEnactment(block))
        {
            return false;
        }

        if (LooksLikeHeading(block) && block.Lead is null && !StartsLowerNext())
        {
            return false;
        }

        if (isVerb && IsRecitalWithVerb(block))
        {
            scope.AwaitsBody = false;
            scope.Items.Clear();
            scope.Paragraph = Open(SyntaxKind.PreambularParagraph, block, scope.Container);
            return true;
        }

        if (isVerb && InferNumber(block))
        {
            return true;
        }

        OpenParagraph(block, null);
        ReadGlued(block);
        return true;
    }

    // "Recalls its resolution …," among recitals or before paragraph 1: the comma says that it is one of them.
    private bool IsRecitalWithVerb(Block block) =>
        _scope is { InPreamble: true, Paragraph: null or { Kind: SyntaxKind.PreambularParagraph } }
            && block.Ending == BlockEnding.Comma
        && NextFlow is { } next
            && (next.Label is { Shape: LabelShape.Number, Value: "1" } || (next.Label is null && OpensRecital(next)));

    // A sentence without label: a paragraph that lost its number where the numbers leave a gap, the second half of the
    // paragraph before it where they do not, a paragraph of its own where nothing is numbered.
    private void ReadSentence(Block block)
    {
        var scope = _scope!;
        if (InferNumber(block))
        {
            return;
        }

        if (scope.InPreamble
            && scope.HasBody
            && scope.LastNumber == 0
            && block.Ending != BlockEnding.Closed
            && scope.Paragraph?.Kind != SyntaxKind.Paragraph)
        {
            scope.Items.Clear();
            scope.Paragraph = Open(SyntaxKind.PreambularParagraph, block, scope.Container);
            return;
        }

        if (InferLetter(block))
        {
            return;
        }

        if (scope.LastNumber > 0
            && !scope.IsSectionNew
            && _open is not null
            && _open.Kind is SyntaxKind.Paragraph or SyntaxKind.Item
            && !IsUnnumbered(_open)
            && !StandsByItself(block))
        {
            GoOn(block, _open);
            ReadGlued(block);
            return;
        }

        OpenParagraph(block, null);
        ReadGlued(block);
    }

    // Between numbered paragraphs: a sentence that announces the next number, a note, the testimonium of a treaty.
    private bool StandsByItself(Block block)
    {
        if (_openBlock is not { Ending: BlockEnding.Closed } || !block.StartsUpper)
        {
            return false;
        }

        var announces = block.Ending == BlockEnding.Colon && NextFlow?.Label is { Shape: LabelShape.Number } next
            && next.OrdinalIn(LabelSeries.Numbers) == _scope!.LastNumber + 1;
        return announces
            || block.Words.StartsWith("Note: ", StringComparison.Ordinal)
            || Closings.IsTestimonium(block.Words);
    }

    private static bool IsUnnumbered(SyntaxNode node) => node.Kind == SyntaxKind.Paragraph && node.Label is null;

    private bool InferNumber(Block block)
    {
        var scope = _scope!;
        if (scope.LastNumber == 0 || scope.IsLettered || NextNumber() != scope.LastNumber + 2)
        {
            return false;
        }

        scope.LastNumber++;
        var value = Label.Format(LabelSeries.Numbers, scope.LastNumber);
        OpenParagraph(block, new SyntaxLabel(value, null, LabelOrigin.Inferred));
        return true;
    }

    // "(a) …; Light their squares; (c) …": the item between lost its letter.
    private bool InferLetter(Block block)
    {
        var items = _scope!.Items;
        if (items.Count == 0 || items[items.Count - 1] is not { Shape: LabelShape.Bracketed or LabelShape.Small } item
            || _open != item.Node || _openBlock?.Ending != BlockEnding.Closed || !block.StartsUpper
            || NextFlow?.Label is not { } next
                || next.Shape != item.Shape
                || next.OrdinalIn(item.Series) != item.Ordinal + 2)
        {
            return false;
        }

        var value = Label.Format(item.Series, item.Ordinal + 1);
        OpenItemAt(block, new SyntaxLabel(value, null, LabelOrigin.Inferred), item.Shape, item.Series, item.Ordinal + 1,
            items.Count - 1);
        ReadGlued(block);
        return true;
    }

    /// <summary>The number of the next numbered block of the same instrument; 0 where there is none near.</summary>
    private int NextNumber()
    {
        var i = _nextFlow[_index];
        for (var steps = 0; i < _blocks.Length && steps < ReadingLimits.Horizon; i = _nextFlow[i], steps++)
        {
            var block = _blocks[i];
            if (IsInstrumentLabel(block) || IsChapter(block) || block.NamesBody(_bodies))
            {
                return 0;
            }

            if (block.Label is { Shape: LabelShape.Number } label && !LooksLikeNumberHeading(block, i))
            {
                return label.OrdinalIn(LabelSeries.Numbers);
            }
        }

        return 0;
    }

    private void OpenParagraph(Block block, SyntaxLabel? label)
    {
        var scope = _scope!;
        scope.AwaitsBody = false;
        scope.InPreamble = false;
        scope.IsSectionNew = false;
        scope.Items.Clear();
        scope.Paragraph = Open(SyntaxKind.Paragraph, block, scope.Container, label);
    }
}
