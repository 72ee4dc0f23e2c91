using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Syntax;

/// <summary>
/// The tree of the smallest seed, whole: it was read against its source text before it was accepted, and a changed line is a changed
/// reading. Of every seed the counts of nodes and tokens, and a hash of the printed tree; what the readings should be is in
/// <c>tests/readings</c>.
/// </summary>
public class TreeSnapshotTests
{
    [Fact]
    public Task TheTreeOfOneSeed() => Verifier.Verify(TreePrinter.Print(Read("004"))).UseDirectory("../Snapshots");

    [Fact]
    public Task TheTreesOfAllSeeds()
    {
        var summary = new StringBuilder();
        foreach (var seed in Repository.SeedFiles.Select(path => Path.GetFileName(path)[..3]))
        {
            var tree = Read(seed);
            var nodes = tree.Root.DescendantsAndSelf().ToList();
            summary.Append(seed).Append('\n');
            Count("nodes", nodes.Select(node => node.Kind));
            Count("tokens", nodes.SelectMany(node => node.Fragments).SelectMany(fragment => fragment.Tokens).Select(token => token.Kind));
            Count("diagnostics", tree.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
            summary.Append("  sha256 ").Append(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TreePrinter.Print(tree))))).Append('\n');
        }

        return Verifier.Verify(summary.ToString()).UseDirectory("../Snapshots");

        void Count<T>(string what, System.Collections.Generic.IEnumerable<T> kinds)
            where T : notnull
        {
            summary.Append("  ").Append(what).Append('\n');
            foreach (var kind in kinds.GroupBy(kind => kind.ToString()!).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                summary.Append("    ").Append(kind.Key).Append(' ').Append(kind.Count()).Append('\n');
            }
        }
    }

    private static SyntaxTree Read(string seed)
    {
        var path = Repository.SeedFiles.Single(file => Path.GetFileName(file).StartsWith(seed, StringComparison.Ordinal));
        return Parser.Parse(File.ReadAllText(path), path);
    }
}
