using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <content>The frame of a report: chapter headings and the report's own paragraphs.</content>
internal sealed partial class StructureParser
{
    private readonly bool[] _chapterHoldsInstruments;
    private bool _inChapter;
    private bool _awaitsChapterTitle;
    private int _chapterLetter;
    private int _chapterNumber;
    private int _frameNumber;

    private bool ReadFrame(Block block)
    {
        if (IsChapter(block) && !IsChapterOfInstrument(block))
        {
            OpenChapter(block);
            return true;
        }

        if (IsChapterSection(block))
        {
            CloseInstruments();
            _chapterLetter++;
            AddFrameHeading(block);
            return true;
        }

        return _scope is null && !StartsInstrument(block) && ReadFrameText(block);
    }

    private bool ReadFrameText(Block block)
    {
        if (_awaitsChapterTitle)
        {
            _awaitsChapterTitle = false;
            AddFrameHeading(block);
            return true;
        }

        if (_inChapter && block.Label is { Shape: LabelShape.Number } label)
        {
            _frameNumber = label.OrdinalIn(LabelSeries.Numbers);
            Open(SyntaxKind.FrameParagraph, block, _root, Printed(label));
            return true;
        }

        if (_isCompendium && !_compendiumBegan)
        {
            AddFrameHeading(block);
            return true;
        }

        if (!_inChapter)
        {
            return false;
        }

        if (_open is { Kind: SyntaxKind.FrameParagraph } && _openBlock!.Ending is BlockEnding.Open or BlockEnding.Comma)
        {
            GoOn(block, _open);
        }
        else if (LooksLikeHeading(block))
        {
            AddFrameHeading(block);
        }
        else
        {
            Open(SyntaxKind.FrameParagraph, block, _root);
        }

        return true;
    }

    private void OpenChapter(Block block)
    {
        CloseInstruments();
        _inChapter = true;
        _chapterNumber = ChapterNumber(block);
        _chapterLetter = 0;
        if (_chapterHoldsInstruments[_index])
        {
            AddFrameHeading(block);
            _awaitsChapterTitle = true;
        }
        else
        {
            // A chapter without drafts is read for its own paragraphs.
            OpenInstrument(block,
                new SyntaxLabel(block.Plain.Substring("Chapter ".Length), block.Plain, LabelOrigin.Printed));
            _scope!.AwaitsBody = false;
            _scope.InPreamble = false;
        }
    }

    private void AddFrameHeading(Block block)
    {
        var node = _root.Add(new SyntaxNode(SyntaxKind.FrameHeading));
        if (block.Label is { Shape: LabelShape.Capital } label)
        {
            node.Label = Printed(label);
        }

        Attach(block, node);
        _open = null;
    }

    private static bool IsChapter(Block block) =>
        block.Label is null
        && block.Words.Length < 20
        && block.Words.StartsWith("Chapter ", StringComparison.OrdinalIgnoreCase)
        && (RomanNumerals.Parse(block.Plain.Substring(8)) > 0 || int.TryParse(block.Plain.Substring(8), out _));

    // A convention has chapters of its own; the chapters of a report go on from one another.
    private bool IsChapterOfInstrument(Block block) =>
        _scope is { IsAnnex: true } or { HasBody: true } && (!_inChapter || ChapterNumber(block) != _chapterNumber + 1);

    private static int ChapterNumber(Block block) =>
        int.TryParse(block.Plain.Substring(8), out var number) ? number : RomanNumerals.Parse(block.Plain.Substring(8));

    // "B. Draft resolutions for adoption by …" after a draft is no section of the draft: its letter goes on from the
    // chapter's letters, the paragraph under it goes on from the report's numbers and announces the instruments that
    // follow.
    private bool IsChapterSection(Block block)
    {
        if (!_inChapter || block.Label is not { Shape: LabelShape.Capital } label
            || label.OrdinalIn(LabelSeries.UpperLetters) != _chapterLetter + 1
            || block.Ending != BlockEnding.Open)
        {
            return false;
        }

        if (_scope is null)
        {
            return true;
        }

        var next = NextFlow;
        if (next?.Label is not { Shape: LabelShape.Number } number
            || number.OrdinalIn(LabelSeries.Numbers) != _frameNumber + 1
            || next.Ending != BlockEnding.Colon)
        {
            return false;
        }

        var after = NextFlowAfter(_nextFlow[_index]);
        return after is not null && after.Instrument is not null;
    }

    private bool[] FindChaptersWithInstruments()
    {
        var found = new bool[_blocks.Length];
        var holds = false;
        for (var i = _blocks.Length - 1; i >= 0; i--)
        {
            if (_blocks[i].Role != BlockRole.Flow)
            {
                continue;
            }

            if (IsChapter(_blocks[i]))
            {
                found[i] = holds;
                holds = false;
            }
            else
            {
                holds |= _blocks[i].Instrument is { } label && label.Kind != InstrumentKind.Annex;
            }
        }

        return found;
    }
}
