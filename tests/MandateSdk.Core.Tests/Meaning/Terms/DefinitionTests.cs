namespace MandateSdk.Core.Tests.Meaning.Terms;

public class DefinitionTests
{
    [Theory]
    [InlineData("“Parties” means the victim, the offender and any other individuals.", "Parties (Definition)")]
    [InlineData("“Organized criminal group” shall mean a structured group of three or more persons;", "Organized criminal group (Definition)")]
    [InlineData("“Property” includes assets of every kind, whether corporeal or incorporeal.", "Property (Definition)")]
    [InlineData("“Prison” refers to any place of detention.", "Prison (Definition)")]
    [InlineData("“Access to justice” is understood as the ability to seek a remedy.", "Access to justice (Definition)")]
    [InlineData("The “Registry” comprises the staff of the Court.", "Registry (Definition)")]
    public void AQuotedWordWithAVerbThatDefinesIsATerm(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Theory]
    [InlineData("For the purposes of the present Guidelines, “crime prevention” comprises strategies and measures.", "crime prevention (Definition)")]
    [InlineData("In this paragraph, the words \"related criminal activities\" refer to activities that contribute to trafficking.", "related criminal activities (Definition)")]
    [InlineData("As used in these Rules, the term “juvenile” means a child or young person.", "juvenile (Definition)")]
    public void WordsThatAnnounceAMeaningMayStandBefore(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Theory]
    [InlineData("The term “restorative justice” in this context refers to a general criminological concept.", "restorative justice (Definition)")]
    [InlineData("While the term “community” may be defined in different ways, its essence is the involvement of civil society.", "community (Definition)")]
    [InlineData("The expression “wildlife” is a collective name for fauna and flora.", "wildlife (Definition)")]
    public void WhatIsCalledATermIsDefinedAnywhereInItsSentence(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Fact]
    public void AnInsertionMayStandBeforeTheVerb() => Assert.Equal(
        "child (Definition)",
        Sentence.TermsOf("“Child”, for the purposes of the present resolution, means any person under 18 years of age.").ToLowerInvariant().Replace("definition", "Definition"));

    [Fact]
    public void AListOfTermsSharesItsDefinition() => Assert.Equal(
        "seizure (Definition); freezing (Definition)",
        Sentence.TermsOf("The terms “seizure” and “freezing” mean temporarily prohibiting the transfer of property."));

    [Fact]
    public void WithoutQuotationMarksTheSubjectOfMeansIsATerm() => Assert.Equal(
        "child (Definition)",
        Sentence.TermsOf("A child means every human being below the age of 18 years."));

    [Fact]
    public void AfterAPurposeASubjectNeedsNoQuotationMarks() => Assert.Equal(
        "precious metals (Definition)",
        Sentence.TermsOf("For the purpose of this resolution, without prejudice to other definitions, precious metals include gold and silver."));

    [Fact]
    public void ItIsDefinedAsSpeaksOfTheSentenceBefore() => Assert.Equal(
        "Restorative justice (Definition)",
        Sentence.TermsOf("Restorative justice is regarded as an alternative. It is defined as a unique response to crime."));

    [Fact]
    public void WhatAnotherTextDefinesIsATermToo() => Assert.Equal(
        "violence against women (Definition)",
        Sentence.TermsOf("Recalls the Declaration, which defines violence against women as any act of gender-based violence;"));

    [Fact]
    public void TheDefinitionIsTheSentence() => Assert.Equal(
        "“Parties” means the victim (see art. 5) and the offender.",
        Sentence.DefinitionIn("Some words come first. “Parties” means the victim (see art. 5) and the offender. More words follow."));

    [Theory]
    [InlineData("Recalls its resolution 2000/14, entitled “Basic principles on restorative justice”, and requests a report;")]
    [InlineData("Notes that activities listed under “national actions” are for Member States individually;")]
    [InlineData("Decides to explore ways and means of preventing crime by means of a new fund;")]
    [InlineData("Stresses that this means that all States must act;")]
    [InlineData("The term “survivor” is not defined in the Protocol.")]
    [InlineData("Participation of the offender shall not be used as evidence of guilt.")]
    [InlineData("Requests States to designate “central authorities” for mutual legal assistance;")]
    [InlineData("The Conference includes the representatives of all States.")]
    public void WhatDefinesNothingGivesNoTerm(string sentence) => Assert.Empty(Sentence.TermsOf(sentence));
}
