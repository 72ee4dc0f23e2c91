using System.Linq;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Parsing;

/// <summary>The one way from text to tree: lines → blocks → tree.</summary>
internal static class Parser
{
    public static SyntaxTree Parse(SourceText text)
    {
        var blocks = BlockBuilder.Build(text);
        var plan = new MarkPlan(blocks.Any(block => block.NoteLabel is not null && block.NoteLabel[0] == '*'));
        foreach (var block in blocks)
        {
            if (block.Role is BlockRole.TableRow or BlockRole.Contents)
            {
                TableLexer.Lex(block);
            }
            else
            {
                InlineLexer.Lex(block, plan);
            }
        }

        MarkRecovery.Run(text, blocks, plan);
        var root = StructureParser.Parse(text, blocks, plan);
        return new SyntaxTree(text, root, TreeReview.Run(text, root));
    }
}
