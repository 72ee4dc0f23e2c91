using System;
using MandateSdk.Core.Syntax;

namespace MandateSdk.Core.Reading;

/// <content>The lines at the foot of a resolution: meeting, date, how it was adopted, signatures.</content>
internal sealed partial class StructureParser
{
    private int _voteEnd = -1;

    private bool ReadClosing(Block block)
    {
        if (_index > _voteEnd && !Closings.IsClosing(block.Words))
        {
            return false;
        }

        if (_index > _voteEnd && Closings.OpensVote(block.Words))
        {
            _voteEnd = FindVoteEnd();
        }

        Attach(block, _scope!.Node.Add(new SyntaxNode(SyntaxKind.Closing)));
        _open = null;
        return true;
    }

    // "[Adopted by a recorded vote of 24 to 8. The voting was as follows: / In favour: / … / Abstaining: / …]": up to
    // the bracket.
    private int FindVoteEnd()
    {
        var i = _nextFlow[_index];
        for (var steps = 0; i < _blocks.Length
            && steps < ReadingLimits.LongestVote
            && !StartsInstrument(_blocks[i]); i = _nextFlow[i], steps++)
        {
            if (_blocks[i].Words.EndsWith("]", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return _index;
    }
}
