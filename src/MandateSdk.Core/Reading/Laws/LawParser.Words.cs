using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <content>Blocks without labels: headings, paragraphs, bullets, definitions.</content>
internal sealed partial class LawParser
{
    private bool ReadBullet(LawBlock block)
    {
        if (block.Block.Bullet is not { } bullet || Top.Node.Kind == SyntaxKind.Instrument)
        {
            return false;
        }

        var sign = _source[bullet.Start];
        var same = _stack.FindLastIndex(unit => unit.Bullet == sign
            && (unit.Indent == block.Indent || !_stack.Exists(other => other.Bullet == sign
                && other.Indent == block.Indent)));

        // A deeper column begins a list in the item before it.
        if (same >= 0 && !(IsAnnounced() && block.Indent > _stack[same].Indent))
        {
            CloseTo(same);
        }

        if (Top.HoldsSections)
        {
            return false;
        }

        OpenUnit(SyntaxKind.Item, block, null, RankOfUnit, null);
        return true;
    }

    // A line without end punctuation over something is a heading. Its level: number signs, capitals over small letters,
    // what stands under it.
    private bool ReadHeading(LawBlock block)
    {
        if (block.Hashes > 0 && block.Label is null)
        {
            CloseHashes(block.Hashes);
            OpenUnit(SyntaxKind.Section, block, null, RankOfBare, null);
            _isPreface = false;
            return true;
        }

        if (!LooksLikeHeading(block))
        {
            return false;
        }

        if (Next?.Label is { Style: LawStyle.Word, Path.Count: > 0 } head)
        {
            // It groups the sections that follow it.
            Close(RankOf(head) - 0.01);
            OpenUnit(SyntaxKind.Section, block, null, RankOf(head) - 0.01, null);
        }
        else if (Next is { Label.Style: LawStyle.Number or LawStyle.Decimal } && !IsTitledLabelOpen())
        {
            Close(RankOfBare);
            OpenUnit(SyntaxKind.Section, block, null, RankOfBare, null);
        }
        else
        {
            var rank = _hasHeadingsInCapitals && !block.IsInCapitals ? RankOfUnit - 2 : RankOfUnit - 3;
            rank = _stack.Exists(unit => unit.Node.Kind == SyntaxKind.Section && unit.Label is not null)
                ? Math.Max(rank, _stack.Where(unit => unit.Label is not null && unit.HoldsSections)
                    .Max(unit => unit.Rank) + 0.5)
                : rank;
            Close(rank);
            OpenUnit(SyntaxKind.Section, block, null, rank, null);
        }

        return true;
    }

    private bool IsTitledLabelOpen() =>
        _stack.Exists(unit => unit.Node.Kind == SyntaxKind.Section && unit.Label is { Style: not LawStyle.Word });

    private bool LooksLikeHeading(LawBlock block) =>
        block is { Label: null, Block: { Bullet: null, Ending: BlockEnding.Open } }
        && block.Plain.Length is > 1 and < ReadingLimits.LongestLawTitle
        && !block.Block.StartsLower
        && !EndsInFunctionWord(block.Plain)
        && Next is { } next
        && !(next is { Label: null, Block: { StartsLower: true, Bullet: null } })
        && !(next is { Block.Bullet: not null });

    // "ferry" means …: a term and what it means, after the sentence that announces terms.
    private bool ReadDefinition(LawBlock block)
    {
        if (Top.HoldsSections || !IsTerm(block))
        {
            return false;
        }

        if (Top is { Label: null, Bullet: ' ', Node.Kind: SyntaxKind.Item })
        {
            CloseTo(_stack.Count - 1);
        }
        else if (_stack.FindLastIndex(unit => unit is { Label: null, Bullet: ' ', Node.Kind: SyntaxKind.Item })
            is var term and > 0)
        {
            // A definition with a list in it ends where the next term begins.
            CloseTo(term);
        }
        else if (!IsAnnounced())
        {
            return false;
        }

        OpenUnit(SyntaxKind.Item, block, null, RankOfUnit, null);
        return true;
    }

    private static bool IsTerm(LawBlock block) => block.Plain.Length > 0
        && (block.Plain[0] is '"' or '“' or '‘' or '«' || block.Block.Lead is { Length: > 0 });

    private void ReadSentence(LawBlock block)
    {
        var isFree = Top.HoldsSections
            || !_stack.Exists(unit => unit.Node.Kind == SyntaxKind.Paragraph && unit.Label is not null);
        var isCut = _openBlock is { Block.Ending: BlockEnding.Open } && _open is
        {
            Kind: SyntaxKind.Paragraph
            or SyntaxKind.Item
        };
        if (isCut && _open is not null && Next is not null)
        {
            GoOn(block, _open);
            return;
        }

        if (isFree)
        {
            CloseToSection();
            OpenUnit(SyntaxKind.Paragraph, block, null, RankOfUnit, null);
            return;
        }

        // "4.1 …" and a sentence under it: its second half.
        var host = _stack.FindIndex(unit => unit.Node.Kind == SyntaxKind.Paragraph);
        CloseTo(host + 1);
        _doubts.Add(ReadingDoubt.SecondHalf, new TextSpan(block.Block.First.Start, 1), Top.Label!.Printed);
        GoOn(block, Top.Node);
    }
}
