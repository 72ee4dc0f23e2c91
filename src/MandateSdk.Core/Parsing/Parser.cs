using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Parsing.Notes;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Parsing;

/// <summary>The one way from text to tree: lines → notes → blocks → tree.</summary>
internal static class Parser
{
    public static SyntaxTree Parse(SourceText text, Lexicon lexicon, WorkMeter work)
    {
        var blocks = BlockBuilder.Build(text, lexicon, work, out var notes);
        Lex(blocks, notes, work);
        var root = StructureParser.Parse(text, blocks, notes, lexicon, work);
        return new SyntaxTree(text, root, notes.Doubts.Concat(TreeReview.Run(text, root, work)).ToArray(), lexicon);
    }

    /// <summary>Cuts each block into its tokens.</summary>
    public static void Lex(IReadOnlyList<Block> blocks, NotePlan notes, WorkMeter work)
    {
        foreach (var block in blocks)
        {
            if (block.Role is BlockRole.TableRow or BlockRole.Contents)
            {
                TableLexer.Lex(block, work);
            }
            else
            {
                InlineLexer.Lex(block, notes, work);
            }
        }
    }
}
