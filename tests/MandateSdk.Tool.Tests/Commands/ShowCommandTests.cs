using System;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class ShowCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _file;

    public ShowCommandTests() => _file = _directory.Write("small.txt", SmallText.Resolution);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void AParagraphIsShownWithCitationPlaceWordsAndItems()
    {
        var run = CommandRun.Of("show", "crime prevention", "1", "--file", _file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal("Action to promote effective crime prevention, para. 1", run.OutputLines[0]);
        Assert.StartsWith("small.txt(17)", run.OutputLines[1], StringComparison.Ordinal);
        Assert.Equal(
            [
                "1. Requests the Secretary-General:",
                "    (a) To continue the work under way;",
                "    (b) To report on it to the Commission at its next session on crime prevention and criminal justice;",
            ],
            run.OutputLines[2..]);
    }

    [Fact]
    public void AnItemCutByAPageBreakIsShownWithBothItsLines()
    {
        var run = CommandRun.Of("show", "crime prevention", "1(b)", "--file", _file);

        Assert.Equal("Action to promote effective crime prevention, para. 1 (b)", run.OutputLines[0]);
        Assert.StartsWith("small.txt(21, 25)", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ARecitalIsShownWithItsFootnote()
    {
        var run = CommandRun.Of("show", "crime prevention", "pp1", "--file", _file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["Recalling its resolution 55/25 of 15 November 2000,", "Footnotes", "    1 See A/55/25."],
            run.OutputLines[2..]);
    }

    [Fact]
    public void AnInstrumentIsShownWhole()
    {
        var run = CommandRun.Of("show", "crime prevention", "--file", _file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Draft resolution I Action to promote effective crime prevention", run.OutputLines[0]);
        Assert.Contains("The General Assembly,", run.OutputLines);
        Assert.Contains("2. Decides to remain seized of the matter.", run.OutputLines);
    }

    [Theory]
    [InlineData("Guidelines for the Prevention of Crime", "25 (a)")]
    [InlineData("GuidelinesForThePreventionOfCrime", "para_25__point_a")]
    public void AParagraphOfTheLibraryIsShown(string instrument, string paragraph)
    {
        var run = CommandRun.Of("show", instrument, paragraph);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Guidelines for the Prevention of Crime, para. 25 (a)", run.OutputLines[0]);
    }

    [Fact]
    public void AnInstrumentOfTheLibraryIsFoundByItsClassAndShownWithWhatTheCatalogKnows()
    {
        var run = CommandRun.Of("show", nameof(Norms.ConferenceForSigningTheConventionAgainstCorruption));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("In C#: Norms.ConferenceForSigningTheConventionAgainstCorruption", run.OutputLines[2]);
        Assert.StartsWith("Adopted as A/RES/57/169", run.OutputLines[3], StringComparison.Ordinal);
        Assert.Equal(
            ["Tabled as E/CN.15/2002/L.9", "Recommended by E/RES/2002/9 (unconfirmed)", "Followed by A/RES/58/4"],
            run.OutputLines[4..7]);
    }

    [Fact]
    public void AnInstrumentThatDoesNotExistExitsWithOneAndNamesNearOnes()
    {
        var run = CommandRun.Of("show", "Guidelines for the Preventoin of Crime");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            [
                "No instrument fits 'Guidelines for the Preventoin of Crime'.",
                "Did you mean:",
                "  000/B/draft-resolution-II/annex  Annex Guidelines for the Prevention of Crime",
            ],
            run.Error.Split(Environment.NewLine)[..3]);
    }

    [Theory]
    [InlineData("restorative justice basic principles, para. 5", "000/B/draft-resolution-I/annex/para_5")]
    [InlineData("GuidelinesForThePreventionOfCrime.P25.A", "000/B/draft-resolution-II/annex/para_25__point_a")]
    [InlineData("Vienna Declaration, para. 28", "001/34/para_28")]
    public void AnyNameOfAParagraphShowsIt(string name, string id)
    {
        var run = CommandRun.Of("show", name);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(id, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AShortNameOfATextThatIsNotAtHandTellsItsSymbol()
    {
        var run = CommandRun.Of("show", "Nelson Mandela Rules");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "No instrument fits 'Nelson Mandela Rules': A/RES/70/175, annex is not among the texts.",
            run.Error.Trim());
    }

    [Fact]
    public void AParagraphThatDoesNotExistExitsWithOneAndNamesNearOnes()
    {
        var run = CommandRun.Of("show", "crime prevention", "1 (c)", "--file", _file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("para_1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void APartOfManyTitlesExitsWithOneAndNamesThem()
    {
        var run = CommandRun.Of("show", "crime");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("More than one instrument fits 'crime':", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingFoundBecauseAFileCannotBeReadExitsWithThree()
    {
        Assert.Equal(3, CommandRun.Of("show", "crime", "--file", _directory.Of("missing.txt")).ExitCode);
    }

    [Theory]
    [InlineData("2.3", "Boats are blue.")]
    [InlineData("section 3", "Oars")]
    [InlineData("§ 4 (1)", "Flags are red.")]
    public void AProvisionOfALawIsFoundAsItIsCited(string provision, string words)
    {
        using var directory = new TemporaryDirectory();
        var law = directory.Write("boats.txt",
            "Boats Act\n\nSection 2 Boats\n\n2.3 Boats are blue.\n\nSection 3 Oars\n\nOars are long.\n\n§ 4 Flags\n\n(1) Flags are red.\n");
        var run = CommandRun.Of("show", "Boats Act", provision, "--file", law);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(words, run.Output, System.StringComparison.Ordinal);
    }
}
