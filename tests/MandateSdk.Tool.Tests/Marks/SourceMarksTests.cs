using System.Linq;
using MandateSdk.Tool.Marks;

namespace MandateSdk.Tool.Tests.Marks;

/// <summary>Marks are found in sources without compiling them.</summary>
public class SourceMarksTests
{
    private const string Code = """"
        // [Implements(NormIds.X.Comment)]
        using MandateSdk;
        [assembly: Implements(NormIds.X.P9, Degree = ImplementationDegree.NotApplicable, Note = "a definition")]
        namespace Acme.Towns;

        /* [Implements("comment")] */
        [Implements(NormIds.X.P1.Id, Quote = "Plan \"well\"" + " and act",
            Degree = ImplementationDegree.Partial)]
        public sealed class Planner<T> where T : class
        {
            private const string Text = "[Implements(\"in a string\")]";
            private const string Raw = """
                [Implements("in a raw string")]
                """;

            [Implements(NormIds.X.P1.A), System.Obsolete("old")]
            [Implements("E/RES/1990/24, annex, para. 2")]
            public List<T> Plan<U>(U[] towns) { return null; }

            [MandateSdk.ImplementsAttribute(Acme.Corpus.HouseRulesIds.Y.P2)]
            public int Lamps { get; set; }

            public record Inner([property: Implements(NormIds.X.P3)] int Number)
            {
                [Implements(NormIds.X.P4)] private readonly (int, string) _field = (1, "x");
            }

            [Xunit.Fact, Implements(NormIds.X.P5)]
            public void StreetsAreLit() { }
        }

        class Other { object Implements(int x) => Implements(1); }
        """";

    [Fact]
    public void EveryMarkHasItsLineItsCodeAndItsNorm() => Assert.Equal(
        [
            "3 X.P9 assembly",
            "7 X.P1.Id Acme.Towns.Planner",
            "16 X.P1.A Acme.Towns.Planner.Plan",
            "17 E/RES/1990/24, annex, para. 2 Acme.Towns.Planner.Plan",
            "20 Y.P2 Acme.Towns.Planner.Lamps",
            "23 X.P3 Acme.Towns.Planner.Number",
            "25 X.P4 Acme.Towns.Planner.Inner._field",
            "28 X.P5 Acme.Towns.Planner.StreetsAreLit",
        ],
        SourceMarks.Read("Planner.cs", Code).Select(mark => $"{mark.Line} {mark.Name} {mark.Code}"));

    [Fact]
    public void WhatAMarkSaysIsRead()
    {
        var marks = SourceMarks.Read("Planner.cs", Code).ToList();

        Assert.Equal(("NotApplicable", "a definition", null), (marks[0].Degree, marks[0].Note, marks[0].Quote));
        Assert.Equal(("Partial", null, "Plan \"well\" and act"), (marks[1].Degree, marks[1].Note, marks[1].Quote));
        Assert.Equal([1, 7], marks.Select((mark, i) => (mark, i)).Where(pair => pair.mark.IsType || pair.mark.IsTest).Select(pair => pair.i));
    }

    [Theory]
    [InlineData("let x = 1\n[<Implements(NormIds.X.P1)>]\ntype Planner() = class end", "Planner.fs", 2)]
    [InlineData("<Implements(NormIds.X.P1)>\nPublic Class Planner\nEnd Class", "Planner.vb", 1)]
    public void OtherLanguagesAreReadToo(string code, string file, int line)
    {
        var mark = Assert.Single(SourceMarks.Read(file, code));

        Assert.Equal((line, "X.P1", file), (mark.Line, mark.Name, mark.Code));
    }

    [Theory]
    [InlineData("[Implements(")]
    [InlineData("[Implements()]")]
    [InlineData("[Implements(\"")]
    [InlineData("[Implements(\"\"\"")]
    [InlineData("'[Implements(/*")]
    [InlineData("[Implements(x)]")]
    [InlineData("}}}} [Implements(\"x\")] {")]
    [InlineData("namespace [Implements(\"x\", Degree = )]")]
    public void BrokenCodeIsNoFault(string code) => Assert.InRange(SourceMarks.Read("x.cs", code).Count(), 0, 1);
}
