using System.Threading.Tasks;
using MandateSdk.Generators.Analysis;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests.Analysis;

/// <summary>MND2001: a mark names a norm that does not exist.</summary>
public class UnknownNormTests
{
    private readonly MarkedProject _project = new(Editions.First);

    [Fact]
    public Task AMisspeltIdIsReportedWithTheNearestOnes() => _project.Expect(
        RuleIds.UnknownNorm,
        """
        using MandateSdk;
        [Implements([|"towns/A/draft-resolution-I/annex/par_3"|])]
        class Lamps { }
        """,
        "No text has the norm 'towns/A/draft-resolution-I/annex/par_3'; did you mean NormIds.PreventionOfCrimeInTowns.P3, "
        + "NormIds.PreventionOfCrimeInTowns.P1 or NormIds.PreventionOfCrimeInTowns.P2?");

    [Fact]
    public Task AConstantThatIsGoneIsReportedBesideTheErrorOfTheCompiler() => _project.Expect(
        RuleIds.UnknownNorm,
        """
        using MandateSdk;
        using Acme.Corpus;
        class Lamps { [Implements([|NormIds.PreventionOfCrimeInTowns.P13|], Degree = ImplementationDegree.Partial)] void Light() { } }
        """,
        "No text has the norm 'NormIds.PreventionOfCrimeInTowns.P13'; did you mean NormIds.PreventionOfCrimeInTowns.P1, "
        + "NormIds.PreventionOfCrimeInTowns.P3 or NormIds.PreventionOfCrimeInTowns.P2?");

    [Fact]
    public Task TheClassOfANormWithPartsLeadsToItsOwnId() => _project.ExpectFix(
        RuleIds.UnknownNorm,
        "Use NormIds.PreventionOfCrimeInTownsFirstSteps.P1.Id",
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTownsFirstSteps.P1)]
        class Lamps { }
        """,
        """
        using MandateSdk;
        using Acme.Corpus;
        [Implements(NormIds.PreventionOfCrimeInTownsFirstSteps.P1.Id)]
        class Lamps { }
        """,
        "Use NormIds.PreventionOfCrimeInTownsFirstSteps.P1.Id");

    [Fact]
    public Task ACitationOfWhatNoTextHasIsReported() => _project.Expect(
        RuleIds.UnknownNorm,
        """
        using MandateSdk;
        [Implements([|"General Assembly resolution 60/1, para. 7"|])]
        class Lamps { }
        """,
        "No text has the norm 'General Assembly resolution 60/1, para. 7'");

    [Theory]
    [InlineData("Prevention of crime in tonws", "NormIds.PreventionOfCrimeInTowns.Id or NormIds.PreventionOfCrimeInTownsFirstSteps.Id")]
    [InlineData("towns preventoin", "NormIds.PreventionOfCrimeInTownsFirstSteps.Id or NormIds.PreventionOfCrimeInTowns.Id")]
    [InlineData("crime", "NormIds.PreventionOfCrimeInTownsFirstSteps.Id or NormIds.PreventionOfCrimeInTowns.Id")]
    public Task AMisspeltTitleAndWordsThatFitSeveralAreReported(string title, string near) => _project.Expect(
        RuleIds.UnknownNorm,
        """
        using MandateSdk;
        [Implements([|"TITLE"|])]
        class Lamps { }
        """.Replace("TITLE", title, System.StringComparison.Ordinal),
        "No text has the norm '" + title + "'; did you mean " + near + "?");

    [Theory]
    [InlineData("Prevention of crime in towns")]
    [InlineData("PreventionOfCrimeInTowns.P3")]
    [InlineData("NormIds.PreventionOfCrimeInTowns.SectionI")]
    [InlineData("steps towns first")]
    public Task WhateverTheLibraryUnderstandsIsNot(string name) => _project.ExpectNothing(
        """
        using MandateSdk;
        [Implements(Lamps.Norm)]
        class Lamps { public const string Norm = "NAME"; }
        """.Replace("NAME", name, System.StringComparison.Ordinal));

    [Fact]
    public Task EveryMarkOfAMemberIsLookedAt() => _project.Expect(
        RuleIds.UnknownNorm,
        """
        using MandateSdk;
        using Acme.Corpus;
        class Lamps
        {
            [Implements(NormIds.PreventionOfCrimeInTowns.P3), Implements([|"nothing/like/it"|])]
            [method: Implements([|"neither"|], Note = "A/RES/55/99")]
            public int Light() => 1;
        }
        """,
        "No text has the norm 'nothing/like/it'",
        "No text has the norm 'neither'");

    [Fact]
    public Task KnownIdsConstantsAndCitationsAreNot() => _project.ExpectNothing(
        """
        using System;
        using MandateSdk;
        using Acme.Corpus;
        using Marks = MandateSdk.ImplementsAttribute;
        [Implements(NormIds.PreventionOfCrimeInTowns.Id)]
        [Implements(NormIds.PreventionOfCrimeInTowns.SectionI.Id, Degree = ImplementationDegree.Planned)]
        [Marks(Lamps.Norm)]
        class Lamps { public const string Norm = NormIds.PreventionOfCrimeInTowns.P3; [Obsolete("P99")] void Light() { } }
        """);

    [Fact]
    public Task AnAttributeOfTheSameNameIsNotOurs() => _project.ExpectNothing(
        """
        [Implements("nothing")]
        class Lamps { }
        class ImplementsAttribute : System.Attribute { public ImplementsAttribute(string what) { } }
        """);

    [Fact]
    public Task TheFixWritesTheConstant() => _project.ExpectFix(
        RuleIds.UnknownNorm,
        "Use NormIds.PreventionOfCrimeInTowns.P3",
        """
        using System;
        using MandateSdk;

        [Implements("towns/A/draft-resolution-I/annex/par_3", Note = "Lamps")]
        class Lamps { }
        """,
        """
        using System;
        using Acme.Corpus;
        using MandateSdk;

        [Implements(NormIds.PreventionOfCrimeInTowns.P3, Note = "Lamps")]
        class Lamps { }
        """,
        "Use NormIds.PreventionOfCrimeInTowns.P3",
        "Use NormIds.PreventionOfCrimeInTowns.P1",
        "Use NormIds.PreventionOfCrimeInTowns.P2");

    [Fact]
    public Task WhereAnotherClassHasTheNameTheFixWritesItInFull() => _project.ExpectFix(
        RuleIds.UnknownNorm,
        "Use NormIds.PreventionOfCrimeInTowns.P3",
        """
        [MandateSdk.Implements("towns/A/draft-resolution-I/annex/par_3")]
        class Lamps { }
        static class NormIds { }
        """,
        """
        [MandateSdk.Implements(global::Acme.Corpus.NormIds.PreventionOfCrimeInTowns.P3)]
        class Lamps { }
        static class NormIds { }
        """);
}
