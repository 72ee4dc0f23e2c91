using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class CoverageCommandTests : IDisposable
{
    // The ids come before their classes in the tables of an assembly; the matrix puts them back in order.
    private const string Norms = """
        using MandateSdk;
        using MandateSdk.Core.Generated;
        namespace Acme.Corpus
        {
            public static class NormIds
            {
                [NormSource("Rules <on> towns | lamps", "E/RES/1990/24, annex", SupersededBy = "A/RES/70/1")]
                public static class RulesOnTowns
                {
                    public const string Id = "towns/annex";
                    [NormText("Convinced of *light*,")] public const string Pp1 = "towns/annex/rec_1";
                    [NormText("Ten.")] public const string P10 = "towns/annex/para_10";
                    [NormText("Streets should be lit.")] public const string P2 = "towns/annex/para_2";
                    public static class P1
                    {
                        [NormText("States should:")] public const string Id = "towns/annex/para_1";
                        [NormText("Plan;")] public const string A = "towns/annex/para_1__point_a";
                        [NormText("Act.")] public const string B = "towns/annex/para_1__point_b";
                    }
                    public static class SectionII { [NormText("Lamps")] public const string Id = "towns/annex/sec_II"; }
                }

                [NormSource("Rules on rivers")]
                public static class RulesOnRivers
                {
                    public const string Id = "rivers";
                    [NormText("Rivers flow.")] public const string P1 = "rivers/para_1";
                }
            }
        }
        """;

    private const string Code = """

        namespace Acme
        {
            using Acme.Corpus;

            [Implements(NormIds.RulesOnTowns.P1.Id, Degree = ImplementationDegree.Partial, Note = "no <plans> | yet")]
            public class Planner<T>
            {
                [Implements(NormIds.RulesOnTowns.P1.A, Quote = "Plan;")]
                [Implements("E/RES/1990/24, annex, para. 2", Degree = ImplementationDegree.Planned)]
                public void Plan<U>(string town, T[] plans, ref int? at, System.Collections.Generic.List<U> more) { }

                [Implements(NormIds.RulesOnTowns.Pp1)] public int Lamps { get; set; }
                public class Inner { [Implements(NormIds.RulesOnTowns.P1.B)] public string Field; }
            }

            public class PlannerTests
            {
                [Xunit.Fact, Implements(NormIds.RulesOnTowns.P2)] public void StreetsAreLit() { }
            }
        }
        """;

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void TheMatrixHasANormALineInTheOrderOfTheText()
    {
        var run = CommandRun.Of("coverage", Compile("acme.dll", Norms + Code));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            # Norms in acme.dll

            | instrument | norms | full | partial | planned | not-applicable | none | tested |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | Rules \<on\> towns \| lamps | 5 | 2 | 1 | 1 | 0 | 1 | 1 |

            ## Rules \<on\> towns \| lamps

            towns/annex; E/RES/1990/24, annex; superseded by A/RES/70/1

            | norm | words | degree | code | tests |
            | --- | --- | --- | --- | --- |
            | preambular para. 1 | Convinced of \*light\*, | full | `Acme.Planner.Lamps` full |  |
            | para. 1 | States should: | partial | `Acme.Planner` partial: no \<plans\> \| yet |  |
            | para. 1 (a) | Plan; | full | `Acme.Planner.Plan(string, T[], ref Nullable<int>, List<U>)` full<br>`Acme.Planner` partial, by para. 1: no \<plans\> \| yet |  |
            | para. 1 (b) | Act. | full | `Acme.Planner.Inner.Field` full<br>`Acme.Planner` partial, by para. 1: no \<plans\> \| yet |  |
            | para. 2 | Streets should be lit. | planned | `Acme.Planner.Plan(string, T[], ref Nullable<int>, List<U>)` planned | `Acme.PlannerTests.StreetsAreLit()` |
            | para. 10 | Ten. | none |  |  |

            No code implements: para. 10.

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void AllShowsTheInstrumentsThatNoMarkNames()
    {
        var run = CommandRun.Of("coverage", "--all", Compile("acme.dll", Norms + Code));

        Assert.Contains("| Rules on rivers | 1 | 0 | 0 | 0 | 0 | 1 | 0 |", run.OutputLines);

        // The texts of the library are within reach of every assembly.
        Assert.Contains("| Guidelines for the Prevention of Crime | 80 | 0 | 0 | 0 | 0 | 80 | 0 |", run.OutputLines);
    }

    [Fact]
    public void MarksOfTheLibrarysNormsNeedNoLibraryBesideTheAssembly()
    {
        var code = "using MandateSdk; [Implements(NormIds.GuidelinesForThePreventionOfCrime.P14, Quote = \"Crime prevention strategies\")] class Planner { }";

        var run = CommandRun.Of("coverage", Compile("acme.dll", code));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.OutputLines, line => line.StartsWith("| para. 14 | Crime prevention strategies should", StringComparison.Ordinal) && line.Contains("`Planner` full", StringComparison.Ordinal));
    }

    [Fact]
    public void NormsOfAnAssemblyBesideAreKnown()
    {
        Compile("texts.dll", Norms);

        var run = CommandRun.Of("coverage", Compile("acme.dll", "[MandateSdk.Implements(\"rivers/para_1\")] class Boats { }"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("| para. 1 | Rivers flow. | full | `Boats` full |  |", run.OutputLines);
    }

    [Fact]
    public void MarksWithoutANormAndMarksThatQuoteOtherWordsAreProblems()
    {
        var code = Norms + """
            [Implements("towns/annex/para_99", Note = "gone")]
            [Implements("towns/annex/para_2", Quote = "Streets are dark.")]
            class Lamps { }
            """;

        var run = CommandRun.Of("coverage", Compile("acme.dll", code));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "Lamps: no text has the norm 'towns/annex/para_99', or several have it.",
                "Lamps: NormIds.RulesOnTowns.P2 has other words than the mark quotes.",
            ],
            run.ErrorLines);
        Assert.Contains("| towns/annex/para\\_99 | `Lamps` | full | gone |", run.OutputLines);
        Assert.Contains("| para. 2 | Streets should be lit. | full | `Lamps` full, quotes other words |  |", run.OutputLines);
    }

    [Fact]
    public void AnAssemblyWithoutMarksIsAProblem()
    {
        var run = CommandRun.Of("coverage", Compile("acme.dll", "class Lamps { }"));

        Assert.Equal((1, "acme.dll: no code is marked with [Implements].\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void TheJsonSaysTheSame()
    {
        var run = CommandRun.Of("coverage", "--format", "json", Compile("acme.dll", Norms + Code));

        var root = JsonDocument.Parse(run.Output).RootElement;
        var instrument = Assert.Single(root.GetProperty("instruments").EnumerateArray());
        Assert.Equal("Acme.Corpus.NormIds.RulesOnTowns.Id", instrument.GetProperty("constant").GetString());
        Assert.Equal("A/RES/70/1", instrument.GetProperty("supersededBy").GetString());
        Assert.Equal(
            "{ \"norms\": 5, \"full\": 2, \"partial\": 1, \"planned\": 1, \"notApplicable\": 0, \"none\": 1, \"tested\": 1 }",
            string.Join(' ', instrument.GetProperty("counts").GetRawText().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        var norm = instrument.GetProperty("norms").EnumerateArray().Single(norm => norm.GetProperty("label").GetString() == "para. 1 (a)");
        Assert.Equal("full", norm.GetProperty("degree").GetString());
        Assert.Equal(
            ["towns/annex/para_1__point_a", "towns/annex/para_1"],
            norm.GetProperty("marks").EnumerateArray().Select(mark => mark.GetProperty("unit").GetString()));
        Assert.Empty(root.GetProperty("lost").EnumerateArray());
    }

    [Fact]
    public Task ThePage() => Verifier.Verify(CommandRun.Of("coverage", "--format", "html", Compile("acme.dll", Norms + Code)).Output, "html");

    [Fact]
    public void TheFileIsWholeOrTheOldOne()
    {
        var output = _directory.Of("matrix.md");

        var run = CommandRun.Of("coverage", Compile("acme.dll", Norms + Code), "-o", output);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith("# Norms in acme.dll\n", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(["acme.dll", "matrix.md"], _directory.FileNames);
    }

    [Fact]
    public void AProjectLeadsToItsNewestOutput()
    {
        var project = _directory.Write("Acme.csproj", "<Project><PropertyGroup><AssemblyName>acme.core</AssemblyName></PropertyGroup></Project>");
        Compile(Path.Combine("bin", "Release", "acme.core.dll"), "class Old { }");
        Compile(Path.Combine("bin", "Debug", "ref", "acme.core.dll"), "class Reference { }");
        var built = Compile(Path.Combine("bin", "Debug", "acme.core.dll"), Norms + Code);
        File.SetLastWriteTimeUtc(built, DateTime.UtcNow.AddHours(1));
        File.SetLastWriteTimeUtc(_directory.Of(Path.Combine("bin", "Debug", "ref", "acme.core.dll")), DateTime.UtcNow.AddHours(2));

        foreach (var name in new[] { project, _directory.Path })
            Assert.StartsWith("# Norms in acme.core.dll\n", CommandRun.Of("coverage", name).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AProjectThatWasNotBuiltSaysWhatToRun()
    {
        var run = CommandRun.Of("coverage", _directory.Write("Acme.csproj", "<Project />"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("run 'dotnet build ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotApplicableIsNoGap()
    {
        var code = Norms.Replace("namespace Acme.Corpus", """
            [assembly: Implements("towns/annex/para_10", Degree = ImplementationDegree.NotApplicable, Note = "a definition")]
            [assembly: Implements("towns/annex/para_1", Degree = ImplementationDegree.NotApplicable, Note = "a heading")]
            [assembly: Implements("towns/annex/para_2")]
            namespace Acme.Corpus
            """, StringComparison.Ordinal);

        var run = CommandRun.Of("coverage", Compile("acme.dll", code), "--fail-under", "100");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("| Rules \\<on\\> towns \\| lamps | 5 | 1 | 0 | 0 | 4 | 0 | 0 |", run.OutputLines);
        Assert.Contains("| para. 10 | Ten. | not-applicable | `assembly` not-applicable: a definition |  |", run.OutputLines);
        Assert.DoesNotContain(run.OutputLines, line => line.StartsWith("No code implements", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("60", 0)]
    [InlineData("60.5", 1)]
    public void TooLittleIsAProblemWhereSomebodySaysHowMuch(string least, int exitCode)
    {
        // Two of five norms are done in full and one in part.
        var run = CommandRun.Of("coverage", Compile("acme.dll", Norms + Code), "--fail-under", least);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(
            exitCode == 0 ? [] : ["60 % of the applicable norms are done in full or in part, less than 60.5 %."],
            run.ErrorLines.Where(line => line.Length > 0));
    }

    [Fact]
    public void AGapThatWasNoneBeforeIsAProblem()
    {
        var before = _directory.Of("before.json");
        CommandRun.Of("coverage", Compile("acme.dll", Norms + Code), "--format", "json", "-o", before);

        Assert.Equal(0, CommandRun.Of("coverage", _directory.Of("acme.dll"), "--new-gaps-since", before).ExitCode);

        var fewer = Code.Replace("[Implements(NormIds.RulesOnTowns.P1.B)]", "", StringComparison.Ordinal)
            .Replace("[Implements(NormIds.RulesOnTowns.P1.Id, Degree = ImplementationDegree.Partial, Note = \"no <plans> | yet\")]", "", StringComparison.Ordinal);
        var run = CommandRun.Of("coverage", Compile("later.dll", Norms + fewer), "--new-gaps-since", before);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "NormIds.RulesOnTowns.P1.Id: no code implements it, and it was no gap before.",
                "NormIds.RulesOnTowns.P1.B: no code implements it, and it was no gap before.",
            ],
            run.ErrorLines);
        Assert.Equal(3, CommandRun.Of("coverage", _directory.Of("acme.dll"), "--new-gaps-since", _directory.Of("acme.dll")).ExitCode);
    }

    [Fact]
    public void RowsLinkToFileAndLine()
    {
        var sources = Path.Combine("code", "my towns");
        Directory.CreateDirectory(_directory.Of(sources));
        _directory.Write(Path.Combine(sources, "Planner.cs"), Norms + Code);
        var line = (Norms + Code).ReplaceLineEndings("\n").Split('\n').TakeWhile(text => !text.Contains("P1.B)", StringComparison.Ordinal)).Count() + 1;
        var output = _directory.Of("matrix.md");

        CommandRun.Of("coverage", Compile("acme.dll", Norms + Code), "--sources", _directory.Of("code"), "-o", output);

        Assert.Contains($"[`Acme.Planner.Inner.Field`](code/my%20towns/Planner.cs#L{line}) full", File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public void ADirectoryWithoutAProjectIsReadFromItsSources()
    {
        _directory.Write("Planner.cs", """
            namespace Acme;
            [Implements(NormIds.GuidelinesForThePreventionOfCrime.P14, Degree = ImplementationDegree.Planned, Note = "soon")]
            class Planner { [Fact, Implements("Guidelines for the Prevention of Crime, para. 15")] void Test() { } }
            [Implements("nothing of the kind")] class Lost { }
            """);

        var run = CommandRun.Of("coverage", _directory.Path, "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(4): Acme.Lost: no text has the norm 'nothing of the kind'", run.Error, StringComparison.Ordinal);
        var norms = JsonDocument.Parse(run.Output).RootElement.GetProperty("instruments")[0].GetProperty("norms").EnumerateArray().ToList();
        var planned = norms.Single(norm => norm.GetProperty("label").GetString() == "para. 14");
        Assert.Equal("planned", planned.GetProperty("degree").GetString());
        Assert.Equal(2, planned.GetProperty("marks")[0].GetProperty("line").GetInt32());
        Assert.EndsWith("Planner.cs", planned.GetProperty("marks")[0].GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal("test", norms.Single(norm => norm.GetProperty("label").GetString() == "para. 15").GetProperty("marks")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void ProjectsOfOtherLanguagesAreFound()
    {
        _directory.Write("Acme.fsproj", "<Project><PropertyGroup><AssemblyName>acme.core</AssemblyName></PropertyGroup></Project>");
        Compile(Path.Combine("bin", "Debug", "acme.core.dll"), Norms + Code);

        Assert.StartsWith("# Norms in acme.core.dll\n", CommandRun.Of("coverage", _directory.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SarifHasWhatIsOpenAndWhatDoesNotFit()
    {
        _directory.Write("Planner.cs", Norms + Code + "[Implements(\"towns/annex/para_99\")] class Gone { }");

        var run = CommandRun.Of("coverage", Compile("acme.dll", Norms + Code + "[Implements(\"towns/annex/para_99\")] class Gone { }"),
            "--format", "sarif", "--sources", _directory.Path);

        var log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var only = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = only.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()], result.GetProperty("ruleId").GetString()));
        Assert.Equal(
            ["norm-in-part note", "norm-in-part note", "norm-without-code warning", "mark-without-norm error"],
            results.Select(result => result.GetProperty("ruleId").GetString() + " " + result.GetProperty("level").GetString()));
        Assert.Equal(
            "Acme.Corpus.NormIds.RulesOnTowns.P10",
            results[2].GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        var place = results[3].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("Planner.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
    }

    [Theory]
    [InlineData("missing.dll", null)]
    [InlineData("text.dll", "no assembly")]
    [InlineData("broken.csproj", "<Project>")]
    public void WhatCannotBeReadExitsWithThree(string name, string? content)
    {
        if (content is not null)
            _directory.Write(name, content);

        var run = CommandRun.Of("coverage", _directory.Of(name));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Single(run.ErrorLines);
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("coverage", "")]
    [InlineData("coverage", "acme.dll", "--format", "xml")]
    [InlineData("coverage", "acme.dll", "--fail-under", "101")]
    [InlineData("coverage", "acme.dll", "--fail-under", "half")]
    [InlineData("coverage", "--al", "acme.dll")]
    public void NonsenseExitsWithTwo(params string[] args) => Assert.Equal(2, CommandRun.Of(args).ExitCode);

    private string Compile(string name, string code)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_directory.Of(name))!);
        return CompiledCode.Write(_directory.Of(name), code);
    }
}
