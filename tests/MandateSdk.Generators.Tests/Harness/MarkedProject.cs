using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MandateSdk.CodeFixes;
using MandateSdk.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MandateSdk.Generators.Tests.Harness;

/// <summary>A project with norms and one file of the user's, held against the analyzers, and mended by their fixes.</summary>
/// <remarks>The file is written with <c>[|…|]</c> around everything that a diagnostic must point at.</remarks>
internal sealed class MarkedProject
{
    private const string UserFile = "User.cs";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new ImplementsAnalyzer(), new CitationLiteralAnalyzer()];

    private static readonly CodeFixProvider[] Fixes = [new MarkFixProvider(), new CitationLiteralFixProvider()];

    private readonly Project _project;

    /// <summary>A project whose norms are generated in it.</summary>
    public MarkedProject(GeneratorHarness norms)
        : this(norms.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())), [])
    {
    }

    /// <summary>A project that gets its norms from what it references.</summary>
    public MarkedProject(IEnumerable<(string Name, string Code)> sources, IEnumerable<MetadataReference> references)
    {
        _project = new AdhocWorkspace()
            .AddProject("User", LanguageNames.CSharp)
            .WithMetadataReferences(GeneratorHarness.References.Concat(references))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        foreach (var (name, code) in sources)
            _project = _project.AddDocument(name, code).Project;
    }

    /// <summary>Makes sure that one rule reports what the marks in the code say, and the other visible rules nothing.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="code">The file, with its marks.</param>
    /// <param name="messages">The message at each mark, in the order of the file.</param>
    public async Task Expect(string rule, string code, params string[] messages)
    {
        var (plain, spans) = Unmark(code);
        var found = await Analyze(WithUserFile(plain));

        var expected = spans.Zip(messages, (span, message) => plain.Substring(span.Start, span.Length) + " @" + span.Start + ": " + message).ToArray();
        var actual = found.Where(diagnostic => diagnostic.Id == rule)
            .Select(diagnostic => plain.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)
                + " @" + diagnostic.Location.SourceSpan.Start + ": " + Message(diagnostic));
        Assert.Equal(spans.Length, messages.Length);
        Assert.Equal(expected, actual);
        Assert.Empty(found.Where(diagnostic => diagnostic.Id != rule && diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>Makes sure that no visible rule reports anything.</summary>
    public async Task ExpectNothing(string code) => await Expect(RuleIds.UnknownNorm, code);

    /// <summary>Applies a fix to the one diagnostic of a rule and makes sure of the file that comes out.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="title">The title of the action.</param>
    /// <param name="before">The file, without marks.</param>
    /// <param name="after">The file after it.</param>
    /// <param name="titles">The titles of all actions, in order; none where they do not matter.</param>
    public async Task ExpectFix(string rule, string title, string before, string after, params string[] titles)
    {
        var document = WithUserFile(before);
        var diagnostic = Assert.Single(await Analyze(document), diagnostic => diagnostic.Id == rule);
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(rule)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        if (titles.Length > 0)
        {
            Assert.Equal(titles, actions.Select(action => action.Title));
        }

        var operations = await Assert.Single(actions, action => action.Title == title).GetOperationsAsync(CancellationToken.None);
        var mended = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(after, (await mended.GetTextAsync()).ToString());
        Assert.DoesNotContain(await Analyze(mended), diagnostic => diagnostic.Id == rule);
    }

    private Document WithUserFile(string code) => _project.AddDocument(UserFile, code);

    private static async Task<Diagnostic[]> Analyze(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var all = await compilation!.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();

        // An analyzer that throws is reported as a diagnostic, too, and without a place.
        Assert.DoesNotContain(all, diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        return all.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToArray();
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static (string Code, (int Start, int Length)[] Spans) Unmark(string code)
    {
        var spans = new List<(int, int)>();
        for (var start = code.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = code.IndexOf("[|", StringComparison.Ordinal))
        {
            var end = code.IndexOf("|]", start, StringComparison.Ordinal);
            spans.Add((start, end - start - 2));
            code = code.Remove(end, 2).Remove(start, 2);
        }

        return (code, spans.ToArray());
    }
}
