using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>A text is read the same in every dress that people and tools put on it.</summary>
public class MetamorphicTests
{
    private const string Resolution = """
        75/196. Safer towns for everyone who lives in them or comes to visit them, by day and by night

        The General Assembly,

        Recalling its resolution 56/261 of 31 January 2002, in which it took note of the plans of action for safer towns and invited Governments to use them as guidance in their work,

        Recalling also that most people live in towns,

        Deeply concerned that many streets are not lit at night, that those who walk in them are afraid, and that the measures taken so far, in particular by the towns of the South, have not reached those who need them most,

        Guided by the Charter of the United Nations,

        1. Takes note with appreciation of the report of the Secretary-General on safer towns, and of the information in it on the work of the Centre;

        2. Invites towns, with the help of the Office on Drugs and Crime and of the regional commissions, and within the resources that they have:

        (a) To plan their streets together with those who live in them and to light those of them that are not safe at night;

        (b) To report on the measures that they have taken, and to exchange information with other towns and with the Centre:

        (i) Once in every year;

        (ii) Whenever a town has taken a measure that other towns can learn from, whether or not it was successful;

        Requests to the secretariat

        3. Requests the Secretary-General to report on the implementation of the present resolution at its next session, within existing resources, and to make proposals;

        4. Decides to consider the matter again at its next session.

        46th plenary meeting

        16 December 2020
        """;

    public static TheoryData<string> Changes => Transformations.Names;

    [Theory]
    [MemberData(nameof(Changes))]
    public void TheSameUnitsAreReadAfterAChangeOfDress(string change) =>
        Assert.Equal(WithoutPlaces(Outline.Of(Resolution)), WithoutPlaces(Outline.Of(Transformations.All[change](Resolution))));

    public static TheoryData<string, string> Pairs => Transformations.Pairs;

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TheSameUnitsAreReadAfterTwoChangesAtOnce(string markup, string layout)
    {
        var changed = Transformations.Markup[markup](Resolution);
        changed = layout.Length > 0 ? Transformations.All[layout](changed) : changed;
        Assert.Equal(WithoutPlaces(Outline.Of(Resolution)), WithoutPlaces(Outline.Of(changed)));
    }

    [Theory]
    [InlineData("^1", "^2", "^1", "^2")]
    [InlineData("^{1}", "^{2}", "^{1}", "^{2}")]
    [InlineData("$^{1}$", "$^{2}$", "$^{1}$", "$^{2}$")]
    [InlineData("<sup>1</sup>", "<sup>2</sup>", "<sup>1</sup>", "<sup>2</sup>")]
    [InlineData("[1]", "[2]", "[1]", "[2]")]
    [InlineData("1", "2", "1", "2")]
    [InlineData(" 1", " 2", "1", "2")]
    [InlineData("¹", "²", "1", "2")]
    public void NotesAreTheSameWhateverTheirMarksLookLike(string first, string second, string one, string two) => Assert.Equal(
        WithoutPlaces(Outline.Of(WithNotes("¹", "²", "¹", "²"))),
        WithoutPlaces(Outline.Of(WithNotes(first, second, one, two))));

    private static string WithNotes(string first, string second, string one, string two) => Resolution
        .Replace("56/261 of 31 January 2002,", "56/261 of 31 January 2002," + first, StringComparison.Ordinal)
        .Replace("report on the measures", "report" + second + " on the measures", StringComparison.Ordinal)
        + "\n\n__________________\n\n" + one + " Resolution 56/261, annex.\n\n" + two + " See E/CN.15/2002/10.\n";

    private static string WithoutPlaces(string reading) => string.Join('\n', reading.Split('\n').Select(line =>
        line.LastIndexOf(" @", StringComparison.Ordinal) is var at and > 0 ? line[..at] : line));
}
