using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Reading;

/// <content>Lists of names or documents without labels, which decisions announce with a colon.</content>
internal sealed partial class StructureParser
{
    // The block after the last entry of the list that is open.
    private int _entriesEnd = -1;

    // "… the following persons had been elected:" and a line for each: without this they would all be headings, and
    // the paragraphs between them gone.
    private bool ReadEntry(Block block)
    {
        if (_index >= _entriesEnd)
        {
            // An entry has no punctuation at its end, and is whole all the same.
            if (_index == _entriesEnd && !block.StartsLower)
            {
                _open = null;
            }

            var isAnnounced = _openBlock is { Ending: BlockEnding.Colon }
                && _open is { Kind: SyntaxKind.Paragraph }
                && _scope is { InPreamble: false };
            if (!isAnnounced || !CouldBeEntry(block, _index))
            {
                return false;
            }

            _entriesEnd = FindEntriesEnd();
            if (_index >= _entriesEnd)
            {
                return false;
            }
        }

        // "(Fourth Committee): …" goes on with the name before it.
        if (block.Words[0] == '(' && _openBlock is { Ending: BlockEnding.Open })
        {
            GoOn(block, _open!);
        }
        else
        {
            OpenParagraph(block, null);
        }

        return true;
    }

    // A sentence after the entries has a heading: their last line. Fewer entries may all be headings.
    private int FindEntriesEnd()
    {
        var (count, last, i) = (0, _index, _index);
        for (; i < _blocks.Length && CouldBeEntry(_blocks[i], i); i = _nextFlow[i])
        {
            (last, count) = (i, count + 1);
        }

        var isOver = i >= _blocks.Length
            || _blocks[i].Label is { Shape: LabelShape.Word }
            || Closings.IsClosing(_blocks[i].Words)
            || StartsInstrument(_blocks[i]);
        return (isOver ? count : count - 1) < ReadingLimits.FewestEntries ? _index : isOver ? i : last;
    }

    private bool CouldBeEntry(Block block, int index) =>
        LooksLikeHeading(block, index)
            && !block.IsEmphasized
            && !Closings.IsClosing(block.Words)
            && !StartsInstrument(block);
}
