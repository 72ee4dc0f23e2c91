using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>Whoever asked for a reading can end it, wherever it is: the token is asked within some ten thousand characters of each stage.</summary>
public class CancellationTests
{
    // Long enough that each stage must ask several times, short enough to be read some hundred times.
    private const int Length = 80_000;

    // A stage that looks at all characters of a text asks this often at least.
    private const int Interval = 20_000;

    // Each stage of reading.
    private static readonly (string Name, Func<string, WorkMeter, object> Run)[] Stages =
    {
        ("blocks", (text, work) => BlockBuilder.Build(new SourceText(text, "text"), Lexicon.BuiltIn, work, out _)),
        ("tokens", (text, work) => new Prepared(text).Lex(work)),
        ("structure", (text, work) => new Prepared(text).Parse(work)),
        ("review", (text, work) => TreeReview.Run(new SourceText(text, "text"), Parser.Parse(text, "text").Nodes, work)),
        ("binding", (text, work) => DocumentBinder.Bind(Parser.Parse(text, "text"), Catalog.Empty, work)),
    };

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var (stage, _) in Stages)
        {
            foreach (var text in Texts)
            {
                data.Add(stage, text);
            }
        }

        return data;
    }

    private static IEnumerable<string> Texts => new[] { "seeds", "one line", "one paragraph", "one table", "tiny notes", "numbered", "headings", "one row" };

    [Theory]
    [MemberData(nameof(All))]
    public void EachStageAsksTheTokenAllTheTime(string stage, string name)
    {
        var text = Make(name);
        var meter = new CountingMeter();
        Run(stage)(text, meter);

        // A single block, and the single token that a line of plain words
        // is, are looked at by the primitives of strings, from their ends or a bounded number of words.
        var least = (stage, name) switch
        {
            ("blocks" or "structure", "one line" or "one row") => 1,
            ("review" or "binding", "one line") => 1,
            _ => text.Length / Interval,
        };
        Assert.True(meter.Asked >= least, stage + " asked " + meter.Asked + " times, not " + least);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NothingButTheCancellationComesOut(string stage, string name)
    {
        var text = Make(name).Substring(0, Length / 2);
        var whole = new CountingMeter();
        Run(stage)(text, whole);
        foreach (var last in new[] { 1, 2, whole.Asked / 2, whole.Asked }.Where(last => last > 0 && last <= whole.Asked).Distinct())
        {
            var meter = new CountingMeter(last);
            Assert.Throws<OperationCanceledException>(() => Run(stage)(text, meter));
            Assert.Equal(last, meter.Asked);
        }
    }

    [Fact]
    public void TheEntriesTakeTheToken()
    {
        var cancelled = new CancellationToken(canceled: true);
        var tree = Parser.Parse("1. Decides it.", "text");
        Assert.Throws<OperationCanceledException>(() => Parser.Parse("1. Decides it.", "text", cancellation: cancelled));
        Assert.Throws<OperationCanceledException>(() => Document.Parse("1. Decides it.", "text", null, cancelled));
        Assert.Throws<OperationCanceledException>(() => DocumentBinder.Bind(tree, Catalog.Empty, cancelled));
    }

    [Fact]
    public void ATokenThatIsNotCancelledChangesNothing()
    {
        using var source = new CancellationTokenSource();
        var text = System.IO.File.ReadAllText(Repository.SeedFiles[0]);
        Assert.Equal(Document.Parse(text, "text").Record, Document.Parse(text, "text", null, source.Token).Record);
    }

    private static Func<string, WorkMeter, object> Run(string stage) => Stages.Single(known => known.Name == stage).Run;

    private static string Make(string name) => name switch
    {
        "seeds" => Repeated(string.Concat(Repository.SeedFiles.Select(System.IO.File.ReadAllText))),
        "one line" => Repeated("words and words "),
        "one paragraph" => "1. It decides\n" + Repeated("that the words go on, line after line, without an end\n"),
        "one table" => Repeated("| cell | another cell |\n"),
        "one row" => Repeated("| cell "),
        "tiny notes" => Repeated("It.¹\n\n¹ Ibid.\n\n"),
        "numbered" => string.Concat(Enumerable.Range(1, Length / 20).Select(i => i + ". Decides it.\n\n")),
        "headings" => Repeated("Heading\n\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, (Length / text.Length) + 1));

    // A text as it is before a stage; what comes before is not counted.
    private sealed class Prepared
    {
        private readonly SourceText _source;
        private readonly Block[] _blocks;
        private readonly NotePlan _plan;

        public Prepared(string text)
        {
            _source = new SourceText(text, "text");
            _blocks = BlockBuilder.Build(_source, Lexicon.BuiltIn, new WorkMeter(default), out _plan);
        }

        public Block[] Lex(WorkMeter work)
        {
            Parser.Lex(_blocks, _plan, work);
            return _blocks;
        }

        public SyntaxNode Parse(WorkMeter work)
        {
            Lex(new WorkMeter(default));
            return StructureParser.Parse(_source, _blocks, _plan, Lexicon.BuiltIn, work);
        }
    }
}
