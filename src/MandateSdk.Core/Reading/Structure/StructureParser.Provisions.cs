using System;
using System.Collections.Generic;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <content>Conventions, statutes and rules: parts, chapters, articles, rules, principles, and commentaries on
/// them.</content>
internal sealed partial class StructureParser
{
    // Articles and rules stand under every other heading: under "I.", under "(a)", under a bare one.
    private const double ProvisionRank = 6;
    private const double CommentaryRank = 7;

    private readonly HashSet<SectionKind> _sectionedRules;
    private SyntaxNode? _ruleBegun;

    private bool ReadProvision(Block block)
    {
        if (_ruleBegun is { } rule)
        {
            _ruleBegun = null;
            if (_open == rule)
            {
                GoOn(block, rule);
                ReadGlued(block);
                return true;
            }
        }

        if (IsCommentary(block))
        {
            OpenSection(block, null, null, 0, CommentaryRank);
            BeginProvision();
            return true;
        }

        if (ReadProvisionHead(block) is not { } head)
        {
            return false;
        }

        var text = WholeTextOf(block);
        var value = text.Cut(0, head.Length).ToString();
        var start = block.Label?.Start ?? FindInBlock(block, value);
        if (start < 0)
        {
            return false;
        }

        Relabel(block, new Label(LabelShape.Word, value, value, start, EndOfHead(block, start + head.Length)));
        if (head.TitleStart == text.Length && IsRuleInOneText(head.Kind))
        {
            OpenRule(block, value);
            return true;
        }

        OpenSection(block, new SyntaxLabel(value, value, LabelOrigin.Printed), null, 0, RankOf(head.Kind));
        BeginProvision();
        _lonelyHeading = head.TitleStart == text.Length ? _open : null;
        return true;
    }

    // A head that goes on from a sentence is a part of the sentence: "… as set out in / Article 5".
    private ProvisionHead? ReadProvisionHead(Block block)
    {
        if (_scope is not { IsAgenda: false }
            || block.Bullet is not null
            || block.Label is not (null or { Shape: LabelShape.Word })
            || (_open is { Kind: not SyntaxKind.Heading }
                && _openBlock is { } before
                && (TerminalPunctuation.EndsInFunctionWord(before.Words) || before.Ending == BlockEnding.Comma)))
        {
            return null;
        }

        return NextFlow is { StartsLower: true, Label: null } ? null : ProvisionHead.Read(WholeTextOf(block));
    }

    private static Slice WholeTextOf(Block block) =>
        block.Label is { Shape: LabelShape.Word } word
            ? (word.Printed.TrimEnd('.', ':') + " " + block.Plain).TrimEnd()
            : block.Words;

    private static bool IsProvisionHead(Block? block) =>
        block is not null && ProvisionHead.Read(WholeTextOf(block)) is not null;

    // Inside an article numbers and letters are paragraphs and items; a heading between two rules has the next rule
    // under it.
    private bool CanBeHeadingInProvision() =>
        !_scope!.Sections.Exists(section => section.Rank == ProvisionRank) || IsProvisionHead(NextFlow);

    private bool IsCommentary(Block block) =>
        block.Label is null && SectionKinds.IsCommentary(block.Words)
        && (_scope!.Sections.Exists(section => section.Rank == ProvisionRank)
            || _scope.Paragraph is { Label: not null });

    // Where every rule of a text is a text and nothing else, each is a paragraph; where one has a title or numbers, all
    // are sections.
    private bool IsRuleInOneText(SectionKind kind) =>
        kind is SectionKind.Rule or SectionKind.Principle
            && NextFlow is { Label: null }
            && !_sectionedRules.Contains(kind);

    private HashSet<SectionKind> FindSectionedRules()
    {
        var found = new HashSet<SectionKind>();
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (_blocks[i].Role != BlockRole.Flow || ProvisionHead.Read(WholeTextOf(_blocks[i])) is not { } head)
            {
                continue;
            }

            if (head.TitleStart < WholeTextOf(_blocks[i]).Length || NextFlowAfter(i) is not { } next
                || next.Label is not null || IsProvisionHead(next) || LooksLikeHeading(next, _nextFlow[i]))
            {
                found.Add(head.Kind);
            }
        }

        return found;
    }

    private void OpenRule(Block block, string label)
    {
        var sections = _scope!.Sections;
        sections.RemoveAll(section => section.Rank >= ProvisionRank);
        BeginProvision();
        OpenParagraph(block, new SyntaxLabel(label, label, LabelOrigin.Printed));
        _ruleBegun = _open;
    }

    // Numbers begin again in each provision, but where they go on through all of them.
    private void BeginProvision()
    {
        var scope = _scope!;
        scope.InPreamble = false;
        if (NextNumber() != scope.LastNumber + 1)
        {
            scope.LastNumber = 0;
        }
    }

    private static double RankOf(SectionKind kind) => kind switch
    {
        SectionKind.Part => 0.1,
        SectionKind.Title => 0.2,
        SectionKind.Chapter => 0.3,
        SectionKind.Section => 0.4,
        _ => ProvisionRank,
    };

    // "Article 5. Scope": the full stop belongs to the label.
    private int EndOfHead(Block block, int end)
    {
        while (end < block.First.End && (_source[end] is '.' or ':' || Characters.IsDash(_source[end])))
        {
            end++;
        }

        return end;
    }

    private int FindInBlock(Block block, string text) =>
        _source.Content.IndexOf(text, block.First.Start, block.First.End - block.First.Start, StringComparison.Ordinal);
}
