using MandateSdk.Core.Reading;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>The phrase that opens a recital or an operative paragraph, read from words without italics.</summary>
public class LeadPhraseTests
{
    [Theory]
    [InlineData("Recalling its resolution 55/25 of 15 November 2000,", "Recalling")]
    [InlineData("Convinced that towns should be safe,", "Convinced")]
    [InlineData("Mindful of the growth of towns,", "Mindful")]
    [InlineData("Guided by the Charter,", "Guided")]
    [InlineData("Re-emphasizing the role of towns,", "Re-emphasizing")]
    [InlineData("Emphasising the role of towns,", "Emphasising")]
    [InlineData("Celebrating the anniversary of the Charter,", "Celebrating")]
    [InlineData("During its session,", null)]
    [InlineData("Following its discussion,", null)]
    [InlineData("Concerning its report,", null)]
    [InlineData("The growth of towns,", null)]
    [InlineData("King of towns,", null)]
    [InlineData("", null)]
    public void ARecitalOpensWithAParticipleOrAnAdjective(string text, string? opening) =>
        Assert.Equal(opening, LeadPhrases.Of(Lexicon.BuiltIn).ReadOpening(text));

    [Theory]
    [InlineData("Recalling its resolution", true)]
    [InlineData("Deeply concerned about crime", true)]
    [InlineData("Trafficking in Persons, Especially Women and Children", false)]
    [InlineData("Celebrating the anniversary", false)]
    [InlineData("The General Assembly", false)]
    public void OnlyCountedOpeningsAreKnown(string text, bool known) => Assert.Equal(known, LeadPhrases.Of(Lexicon.BuiltIn).OpensKnownRecital(text));

    [Theory]
    [InlineData("Also requests the Secretary-General to report;", "Also requests")]
    [InlineData("Further decides to meet;", "Further decides")]
    [InlineData("Once again urges States to sign;", "Once again urges")]
    [InlineData("Once more urges States to sign;", "Once more urges")]
    [InlineData("Strongly condemns the acts;", "Strongly condemns")]
    [InlineData("Also strongly condemns the acts;", "Also strongly condemns")]
    [InlineData("Also towns;", null)]
    public void ModifiersBeforeAVerbBelongToThePhrase(string text, string? verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadVerb(text));

    [Theory]
    [InlineData("Deeply concerned about crime,", "Deeply concerned")]
    [InlineData("Strongly condemning the acts,", "Strongly condemning")]
    [InlineData("Again recalling its resolution,", "Again recalling")]
    public void ModifiersBeforeAParticipleBelongToThePhrase(string text, string opening) =>
        Assert.Equal(opening, LeadPhrases.Of(Lexicon.BuiltIn).ReadOpening(text));

    [Theory]
    [InlineData("Recalling also its resolution,", "Recalling also")]
    [InlineData("Recalling further its resolution,", "Recalling further")]
    [InlineData("Reaffirming once more its resolution,", "Reaffirming once more")]
    [InlineData("Reaffirming once again its resolution,", "Reaffirming once again")]
    [InlineData("Condemning again all acts,", "Condemning again")]
    [InlineData("Condemning equally all acts,", "Condemning equally")]
    [InlineData("Condemning unequivocally all acts,", "Condemning unequivocally")]
    [InlineData("Condemning in the strongest terms all acts,", "Condemning in the strongest terms")]
    [InlineData("Condemning in the strongest possible terms all acts,", "Condemning in the strongest possible terms")]
    [InlineData("Recalling in particular article 13,", "Recalling in particular")]
    [InlineData("Noting with appreciation the report,", "Noting with appreciation")]
    [InlineData("Noting with deep concern the report,", "Noting with deep concern")]
    [InlineData("Noting with appreciation also the report,", "Noting with appreciation also")]
    [InlineData("Noting also with concern the report,", "Noting also with concern")]
    [InlineData("Noting with the report,", "Noting")]
    [InlineData("Recalling, in particular, article 13,", "Recalling")]
    public void ModifiersAfterAParticipleBelongToThePhrase(string text, string opening) =>
        Assert.Equal(opening, LeadPhrases.Of(Lexicon.BuiltIn).ReadOpening(text));

    [Theory]
    [InlineData("Takes note with appreciation of the report;", "Takes note with appreciation")]
    [InlineData("Notes with great concern the report;", "Notes with great concern")]
    [InlineData("Decides further to meet;", "Decides further")]
    [InlineData("Notes in particular the report;", "Notes")]
    [InlineData("Cooperates with appreciation;", null)]
    public void ModifiersAfterAVerbBelongToThePhrase(string text, string? verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadVerb(text));

    [Theory]
    [InlineData("Takes note of the report;", "Takes note")]
    [InlineData("Takes full note of the report;", "Takes full note")]
    [InlineData("Takes into account the report;", "Takes into account")]
    [InlineData("Takes into consideration the report;", "Takes into consideration")]
    [InlineData("Takes the report;", "Takes")]
    [InlineData("Calls upon States to sign;", "Calls upon")]
    [InlineData("Calls on States to sign;", "Calls on")]
    [InlineData("Calls for action;", "Calls for")]
    [InlineData("Calls once again upon States to sign;", "Calls once again upon")]
    [InlineData("Calls again upon States to sign;", "Calls again upon")]
    [InlineData("Calls attention to it;", "Calls attention")]
    [InlineData("Calls, for once, on States;", "Calls")]
    [InlineData("Looks forward to the report;", "Looks forward")]
    [InlineData("Bears in mind the report;", "Bears in mind")]
    [InlineData("Draws the attention of States to it;", "Draws the attention")]
    [InlineData("Draws attention to it;", "Draws attention")]
    [InlineData("Pays tribute to the Centre;", "Pays tribute")]
    [InlineData("Continues to encourage States;", "Continues to encourage")]
    [InlineData("Continues its work;", "Continues")]
    [InlineData("“Calls upon States to sign;", "Calls upon")]
    public void AVerbHasItsParticle(string text, string verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadVerb(text));

    [Theory]
    [InlineData("Taking into account its report,", "Taking into account")]
    [InlineData("Bearing in mind also its report,", "Bearing in mind also")]
    [InlineData("Having considered the report,", "Having considered")]
    [InlineData("Having also considered the report,", "Having also considered")]
    [InlineData("Having carefully examined the report,", "Having carefully examined")]
    [InlineData("Having taken note of the report,", "Having taken note")]
    [InlineData("Having been informed of the report,", "Having been informed")]
    [InlineData("Being deeply concerned about crime,", "Being deeply concerned")]
    [InlineData("Remaining concerned about crime,", "Remaining concerned")]
    [InlineData("Remaining in session,", "Remaining")]
    public void AParticipleHasItsParticle(string text, string opening) => Assert.Equal(opening, LeadPhrases.Of(Lexicon.BuiltIn).ReadOpening(text));

    [Theory]
    [InlineData("Expresses its appreciation to the Government;", "Expresses its appreciation")]
    [InlineData("Expresses its deepest appreciation to the Government;", "Expresses its deepest appreciation")]
    [InlineData("Expresses grave concern at the acts;", "Expresses grave concern")]
    [InlineData("Expresses the hope that States will sign;", "Expresses the hope")]
    [InlineData("Expresses its concern also at the acts;", "Expresses its concern also")]
    [InlineData("Expresses itself in favour of it;", "Expresses")]
    [InlineData("Reiterates its request to the Secretary-General;", "Reiterates its request")]
    [InlineData("Reiterates its call upon States to sign;", "Reiterates its call upon")]
    [InlineData("Reiterates its call for action;", "Reiterates its call for")]
    [InlineData("Reiterates its call on States;", "Reiterates its call on")]
    [InlineData("Reiterates the request made by the Council;", "Reiterates")]
    [InlineData("Renews its invitation to States;", "Renews its invitation")]
    [InlineData("Reaffirms its commitment to safer towns;", "Reaffirms its commitment")]
    [InlineData("Reaffirms its strong support for the Centre;", "Reaffirms its strong support")]
    [InlineData("Reaffirms its resolution 55/25;", "Reaffirms")]
    [InlineData("Recalls its request to the Secretary-General;", "Recalls its request")]
    [InlineData("Recalls its resolution 55/25;", "Recalls")]
    [InlineData("Stresses its commitment to safer towns;", "Stresses its commitment")]
    [InlineData("Stresses its importance;", "Stresses")]
    [InlineData("Shares the concern of towns;", "Shares the concern")]
    public void WhatIsExpressedBelongsToThePhrase(string text, string verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadVerb(text));

    [Theory]
    [InlineData("Welcomes and encourages the work;", "Welcomes and encourages")]
    [InlineData("Takes note and approves the report;", "Takes note and approves")]
    [InlineData("Deplores and strongly condemns the acts;", "Deplores and strongly condemns")]
    [InlineData("Welcomes and strongly towns;", "Welcomes")]
    [InlineData("Urges States and requests towns to sign;", "Urges")]
    public void TwoVerbsAreOnePhrase(string text, string verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadVerb(text));

    [Theory]
    [InlineData("Expresses its concern at the acts;", "Expresses")]
    [InlineData("Calls upon all parties to cooperate;", "Calls")]
    [InlineData("Calls also upon all parties to cooperate;", "Calls also")]
    [InlineData("Reiterates further its call upon all parties;", "Reiterates further")]
    [InlineData("Reaffirms its commitment to peace;", "Reaffirms")]
    [InlineData("Condemns in the strongest terms all acts;", "Condemns")]
    [InlineData("Takes note of the report;", "Takes note")]
    public void TheSecurityCouncilIsTerse(string text, string verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadVerb(text, isTerse: true));

    [Theory]
    [InlineData("Declare as follows:", "Declare")]
    [InlineData("Solemnly proclaim the following:", "Solemnly proclaim")]
    [InlineData("Adopt the present Declaration:", "Adopt")]
    [InlineData("Declares as follows:", null)]
    [InlineData("Declaration on towns", null)]
    public void AnEnactingClauseOpensWithAVerbInThePlural(string text, string? verb) =>
        Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadEnactment(text));

    [Theory]
    [InlineData("Recalling its decision 2010/243, decides that the theme will be towns;", "decides")]
    [InlineData("Recalling its decision 2012/238, takes note of decision 22/2;", "takes note")]
    [InlineData("At its 2nd meeting, the Commission decided to transmit the report.", "decided")]
    [InlineData("At its 2nd meeting, the Commission adopted the report.", "adopted")]
    [InlineData("The Council, having regard to the requests of towns, approves the report.", "approves")]
    [InlineData("The Council, in its calls and notes, welcomes the report.", "welcomes")]
    [InlineData("The towns of the world.", null)]
    public void TheVerbInsideASentence(string text, string? verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).FindVerb(text));

    [Theory]
    [InlineData("Took note of the report;", "Took note")]
    [InlineData("Decided that the theme would be towns;", "Decided")]
    [InlineData("Also approved the agenda;", "Also approved")]
    [InlineData("Called upon States to sign;", "Called upon")]
    [InlineData("Expressed its appreciation to the Government;", "Expressed its appreciation")]
    [InlineData("Towns decided;", null)]
    public void DecisionsAreToldInThePast(string text, string? verb) => Assert.Equal(verb, LeadPhrases.Of(Lexicon.BuiltIn).ReadPastVerb(text));
}
