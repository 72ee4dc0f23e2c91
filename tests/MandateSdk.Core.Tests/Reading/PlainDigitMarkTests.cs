using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Marks that OCR left as plain digits, or lost.</summary>
public class PlainDigitMarkTests
{
    [Fact]
    public void DigitsGluedToAWordAreAMarkWhereADefinitionWaits() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Guidance was given to the Office. It dealt with crime, with “penal reform”, with the Declaration of Vienna, streets; squares: the “parks” of towns (see the manual), and more. @5
          note 1 Decision 2004/242. <- 5
          note 2 Resolution 2004/25. <- 5
          note 3 Resolution 1999/27. <- 5
          note 4 Resolution 55/59, annex. <- 5
          note 5 Note 5. <- 5
          note 6 Note 6. <- 5
          note 7 Note 7. <- 5
          note 8 Note 8. <- 5
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Guidance was given to the Office.1 It dealt with crime,2 with “penal reform”,3 with the Declaration4 of Vienna, streets;5 squares:6 the “parks”7 of towns (see the manual8), and more.

            ¹ Decision 2004/242.

            ² Resolution 2004/25.

            ³ Resolution 1999/27.

            ⁴ Resolution 55/59, annex.

            ⁵ Note 5.

            ⁶ Note 6.

            ⁷ Note 7.

            ⁸ Note 8.
            """));

    [Fact]
    public void LooseDigitsAfterACommaAreAMarkWhereADefinitionWaits() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 Towns should exchange information, promptly. @5
          para 2 Towns with 2 squares, 2 Parks or 2, should publish information, including statistics; in 3 languages. @7
          note 1 E/CN.15/2002/3. <- 5
          note 2 E/CN.15/2002/4. <- 7
          note 3 E/CN.15/2002/5. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. Towns should exchange information,¹ promptly.

            2. Towns with 2 squares, 2 Parks or 2, should publish information, 2 including statistics; 3 in 3 languages.

            ¹ E/CN.15/2002/3.

            ² E/CN.15/2002/4.

            ³ E/CN.15/2002/5.
            """));

    [Fact]
    public void DigitsGluedToAYearAreAMarkWhereADefinitionWaits() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The rules of 1955 and the opinion of 6 October 2004 apply to towns. @5
          para 2 The guidelines of 2002, as revised, apply to towns. @7
          note 1 Rules of 1955. <- 5
          note 2 Opinion of 2004. <- 5
          note 3 Guidelines of 2002. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The rules of 1955¹ and the opinion of 6 October 20042 apply to towns.

            2. The guidelines of 2002,3 as revised, apply to towns.

            ¹ Rules of 1955.

            ² Opinion of 2004.

            ³ Guidelines of 2002.
            """));

    [Fact]
    public void DigitsForWhichNoDefinitionWaitsAreWords() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 In 2020,1 234 towns and the G20 acted on COVID-19, see Sales No. E.92.IV.1. @5
          para 2 Towns should act with States. @7
          note 1 E/CN.15/2002/3. <- 7
          note 20 E/CN.15/2002/4. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. In 2020,1 234 towns and the G20 acted on COVID-19, see Sales No. E.92.IV.1.

            2. Towns¹ should act with States.²⁰

            ¹ E/CN.15/2002/3.

            ²⁰ E/CN.15/2002/4.
            """));

    [Fact]
    public void ANoteWhoseFirstMarkLostItsFormIsFoundAgainLater() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The Office works with the Centre (Habitat) on safer towns. @5
          para 2 The programme of the Centre (Habitat), includes Agenda21 and a strategy for towns. @11
          note 1 E/CN.15/2002/3. <- 5
          note 2 Resolution 32/162. <- 5 11 11
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The Office¹ works with the Centre (Habitat)2 on safer towns.

            ¹ E/CN.15/2002/3.

            ² Resolution 32/162.

            2. The programme of the Centre (Habitat),2 includes Agenda21 and a strategy2 for towns.
            """));

    [Fact]
    public void ALaterMarkOfANoteCanBeTheOneThatLostItsForm() => Assert.Equal(
        """
        DraftResolution Draft resolution I Safer towns [The General Assembly]
          para 1 <Recalls> Recalls the Convention; @7
          para 2 <Notes> Notes the Programme (Habitat), and the Convention; @11
          para 3 <Welcomes> Welcomes the G20 and COVID-1 measures of version 1. @13
          note 1 Note 1. <- 7 11
        """,
        Outline.Of(
            """
            Draft resolution I

            Safer towns

            The General Assembly,

            1. *Recalls* the Convention;¹

            ¹ Note 1.

            2. *Notes* the Programme (Habitat),1 and the Convention;

            3. *Welcomes* the G20 and COVID-1 measures of version 1.
            """));

    [Fact]
    public void ALostMarkStandsBetweenItsNeighbours() => Assert.Equal(
        """
        Guidelines Annex Guidelines for safer towns
          para 1 The HABITAT2 unit works under Agenda21 with the Council on towns. @5
          para 2 The Centre works with HABITAT on streets and with the Office on squares; HABITAT4 is its partner. @7
          note 1 Note 1. <- 5
          note 2 Note 2. <- 5
          note 3 Note 3. <- 7
          note 4 Note 4. <- 7
          note 5 Note 5. <- 7
        """,
        Outline.Of(
            """
            Annex

            Guidelines for safer towns

            1. The HABITAT2 unit¹ works under Agenda21 with the Council2 on towns.

            2. The Centre³ works with HABITAT4 on streets and with the Office⁵ on squares; HABITAT4 is its partner.

            ¹ Note 1.

            ² Note 2.

            ³ Note 3.

            ⁴ Note 4.

            ⁵ Note 5.
            """));
}
