namespace MandateSdk.Core.Tests.Meaning.Terms;

public class ShortNameTests
{
    [Theory]
    [InlineData("Recalls the United Nations Convention against Transnational Organized Crime (“the Convention”);", "Convention (ShortName)")]
    [InlineData("Recalls the Protocol against the Smuggling of Migrants (the \"Migrants Protocol\");", "Migrants Protocol (ShortName)")]
    [InlineData("Notes the completion of the comprehensive self-assessment checklist (“omnibus tool”);", "omnibus tool (ShortName)")]
    public void AQuotedNameInBracketsIsAShortName(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Theory]
    [InlineData("Recalls the United Nations Guidelines for the Prevention of Juvenile Delinquency (the Riyadh Guidelines);", "Riyadh Guidelines (ShortName)")]
    [InlineData("See the United Nations Standard Minimum Rules for Non-custodial Measures (The Tokyo Rules).", "Tokyo Rules (ShortName)")]
    public void ANameWithTheArticleInBracketsIsAShortName(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Theory]
    [InlineData("Requests the Commission on Crime Prevention and Criminal Justice (hereinafter referred to as “the Commission”) to act;", "Commission (ShortName)")]
    [InlineData("Requests the Commission on Crime Prevention (hereinafter the Commission) to act;", "Commission (ShortName)")]
    [InlineData("Requests the Commission on Crime Prevention, hereinafter “the Commission”, to act;", "Commission (ShortName)")]
    [InlineData("Requests the Commission on Crime Prevention, hereafter called the Commission, to act;", "Commission (ShortName)")]
    [InlineData("Recalls the Charter and the Statute (hereinafter “the Charter” and “the Statute”, respectively);", "Charter (ShortName); Statute (ShortName)")]
    public void WhatFollowsHereinafterIsAShortName(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Theory]
    [InlineData("Decides that the convention should be referred to as “the United Nations Convention against Corruption”;", "United Nations Convention against Corruption (ShortName)")]
    [InlineData("Recalls the United Nations Rules for the Treatment of Women Prisoners, also known as the Bangkok Rules, and others;", "Bangkok Rules (ShortName)")]
    public void WhatATextIsReferredToAsIsAShortName(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Theory]
    [InlineData("Invites the United Nations Office on Drugs and Crime (UNODC) to report;", "UNODC (Abbreviation)")]
    [InlineData("Invites the International Criminal Police Organization (Interpol) to report;", "Interpol (Abbreviation)")]
    [InlineData("Invites the Inter-American Drug Control Commission (CICAD) to report;", "CICAD (Abbreviation)")]
    [InlineData("Invites the United Nations Human Settlements Programme (UN-Habitat) to report;", "UN-Habitat (Abbreviation)")]
    [InlineData("Condemns female genital mutilation (FGM);", "FGM (Abbreviation)")]
    public void LettersBehindTheirNameAreAnAbbreviation(string sentence, string terms) => Assert.Equal(terms, Sentence.TermsOf(sentence));

    [Theory]
    [InlineData("Invites the Commission of the United Nations Development Programme (UNDP) to report;", "United Nations Development Programme")]
    [InlineData("Recalls rules such as the Standard Minimum Rules, the Rules for the Administration of Juvenile Justice (the Beijing Rules);", "Rules for the Administration of Juvenile Justice")]
    [InlineData("Recalls the Protocol to Prevent, Suppress and Punish Trafficking, supplementing the Convention against Crime (the “Trafficking Protocol”);", "Protocol to Prevent, Suppress and Punish Trafficking, supplementing the Convention against Crime")]
    [InlineData("Recalls its Protocol against Smuggling by Land, Sea and Air (the “Migrants Protocol”);", "Protocol against Smuggling by Land, Sea and Air")]
    [InlineData("Condemns acts of conflict-related sexual violence (CRSV);", "conflict-related sexual violence")]
    public void TheDefinitionIsTheNameBefore(string sentence, string definition) => Assert.Equal(definition, Sentence.DefinitionIn(sentence));

    [Fact]
    public void ItemsThatAllEndWithANameInBracketsAreNamed() => Assert.Equal(
        "social prevention (ShortName); situational prevention (ShortName)",
        Sentence.TermsOf("Encourages approaches that:\n\n(a) Promote the well-being of people (social prevention);\n\n(b) Reduce opportunities (situational prevention)."));

    [Fact]
    public void ABracketAtTheEndOfOneItemIsNoName() => Assert.Empty(
        Sentence.TermsOf("Encourages States:\n\n(a) To promote the well-being of people (social prevention);\n\n(b) To reduce opportunities."));

    [Theory]
    [InlineData("Recalls the Declaration of Basic Principles (resolution 40/34, annex);")]
    [InlineData("Recalls its resolution 217 A (III);")]
    [InlineData("Takes note of the report of the United Nations Office on Drugs and Crime (E/CN.7/2005/6-E/CN.15/2005/2);")]
    [InlineData("Recalls the Convention on Crime (see T. Marshal, “The evolution of restorative justice”);")]
    [InlineData("Welcomes the work of the Governments of Brazil and Venezuela (Bolivarian Republic of);")]
    [InlineData("Decides (a) to meet and (b) to report;")]
    [InlineData("Recalls paragraphs of the Vienna Declaration (para. 16) and the Charter (1945);")]
    [InlineData("Notes the four global programmes (terrorism, corruption, trafficking in human beings and money-laundering);")]
    [InlineData("Takes note of the report of the Secretary-General (not yet issued);")]
    [InlineData("Speaks of what has been described as the “digital divide” between countries;")]
    public void WhatNamesNothingGivesNoTerm(string sentence) => Assert.Empty(Sentence.TermsOf(sentence));
}
