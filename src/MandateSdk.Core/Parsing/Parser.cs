using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Parsing;

/// <summary>The one way from text to tree: lines → blocks → tree.</summary>
internal static class Parser
{
    public static SyntaxTree Parse(SourceText text, WorkMeter work)
    {
        var blocks = BlockBuilder.Build(text, work);
        var plan = Plan(blocks);
        Lex(blocks, plan, work);
        MarkRecovery.Run(text, blocks, plan, work);
        var root = StructureParser.Parse(text, blocks, plan, work);
        return new SyntaxTree(text, root, TreeReview.Run(text, root, work));
    }

    /// <summary>What is known of the marks before a block is cut into tokens.</summary>
    public static MarkPlan Plan(IReadOnlyList<Block> blocks) =>
        new(blocks.Any(block => block.NoteLabel is not null && block.NoteLabel[0] == '*'));

    /// <summary>Cuts each block into its tokens.</summary>
    public static void Lex(IReadOnlyList<Block> blocks, MarkPlan plan, WorkMeter work)
    {
        foreach (var block in blocks)
        {
            if (block.Role is BlockRole.TableRow or BlockRole.Contents)
            {
                TableLexer.Lex(block, work);
            }
            else
            {
                InlineLexer.Lex(block, plan, work);
            }
        }
    }
}
