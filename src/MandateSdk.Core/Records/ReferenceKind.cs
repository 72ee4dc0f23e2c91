
namespace MandateSdk.Core.Records;

/// <summary>What a reference names, by the form of the citation.</summary>
public enum ReferenceKind
{
    /// <summary>A resolution by its number: "General Assembly resolution 55/25, annex I".</summary>
    Resolution,

    /// <summary>A decision by its number: "Economic and Social Council decision 2004/242".</summary>
    Decision,

    /// <summary>
    /// A document by its symbol: "E/CN.15/2002/10", "Official Records …, Supplement No. 10 (E/2002/30)".
    /// </summary>
    DocumentSymbol,

    /// <summary>
    /// A treaty by its place in a treaty series: "United Nations, Treaty Series, vol. 2225, No. 39574".
    /// </summary>
    TreatySeries,

    /// <summary>A publication by its sales number: "United Nations publication, Sales No. E.92.IV.1".</summary>
    SalesNumber,

    /// <summary>An article of a treaty: "article 30 of the Convention".</summary>
    Article,

    /// <summary>
    /// A paragraph, of a text that is named or of the text itself: "paragraph 28 of the Vienna Declaration".
    /// </summary>
    Paragraph,

    /// <summary>
    /// A section, chapter or part, of a text that is named or of the text itself: "section F, below".
    /// </summary>
    Section,

    /// <summary>An annex: "annexed to the present resolution", "that annex".</summary>
    Annex,

    /// <summary>What the footnote before names: "Ibid., vol. 2349, No. 42146", "op. cit.".</summary>
    Ibid,

    /// <summary>A footnote of the text itself: "see footnote 17 above".</summary>
    Footnote,

    /// <summary>The report of a United Nations congress by its title.</summary>
    CongressReport,
}
