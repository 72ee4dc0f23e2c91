using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>The one way from text to tree: lines → notes → blocks → tree.</summary>
public static class Parser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The characters; any characters, the reader never throws for what they are and refuses
    /// none.</param>
    /// <param name="path">The path or name under which diagnostics report the text; it is never opened.</param>
    /// <param name="catalog">The catalog that the text comes with, whose vocabulary counts too; null for none.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The tree.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static SyntaxTree Parse(
        string text, string path, Catalog? catalog = null, CancellationToken cancellation = default) => Parse(
        new SourceText(text, path),
        Lexicon.With((catalog ?? Catalog.Empty).Vocabulary),
        new WorkMeter(cancellation),
        DeclaredNumbering.Of((catalog ?? Catalog.Empty).Find(FileNameOf(path))?.Numbering ?? default));

    /// <summary>Reads a text and counts the work.</summary>
    internal static SyntaxTree Parse(SourceText text, Lexicon lexicon, WorkMeter work,
        DeclaredNumbering? numbering = null)
    {
        var blocks = BlockBuilder.Build(text, lexicon, work, out var notes);
        Lex(blocks, notes, work);
        var doubts = new DoubtList(text);
        var isLaw = numbering is { } declared ? !declared.IsOfResolution : LawScheme.IsLaw(blocks, lexicon);
        var root = isLaw
            ? LawParser.Parse(text, LawLines.Read(text, blocks, notes, work), notes, lexicon, numbering, doubts,
                work)
            : StructureParser.Parse(text, blocks, notes, lexicon, work);
        SpareBlocks.Keep(blocks);
        var nodes = root.InOrder();
        var all = Doubts(text, nodes, notes, doubts.All, lexicon, work);
        return new SyntaxTree(text, root, all, lexicon, nodes) { IsLaw = isLaw };
    }

    // A label that the sequence refused is found again by the review of the tree: one cause, one report.
    private static Diagnostic[] Doubts(SourceText text, SyntaxNode[] nodes, NotePlan notes,
        IReadOnlyList<Diagnostic> doubts, Lexicon lexicon, WorkMeter work)
    {
        var known = new HashSet<int>(doubts.Where(doubt => doubt.Rule == ReadingRules.LabelAsWords)
            .Select(doubt => doubt.Span.Start));
        var all = new List<Diagnostic>(notes.Doubts);
        all.AddRange(doubts);
        foreach (var doubt in TreeReview.Run(text, nodes, work))
        {
            if (doubt.Rule != ReadingRules.LabelAsWords || !known.Contains(doubt.Span.Start))
            {
                all.Add(doubt);
            }
        }

        all.AddRange(MergeReview.Run(text, nodes, LeadPhrases.Of(lexicon), work));
        return all.ToArray();
    }

    private static string FileNameOf(string path) =>
        path.Substring(Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);

    /// <summary>Cuts each block into its tokens.</summary>
    internal static void Lex(Block[] blocks, NotePlan notes, WorkMeter work)
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
