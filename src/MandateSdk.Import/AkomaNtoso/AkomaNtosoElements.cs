using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using MandateSdk.Import.Pages;

namespace MandateSdk.Import.AkomaNtoso;

/// <summary>What an element means for whoever reads the text.</summary>
internal enum ElementRole
{
    /// <summary>Nothing of its own: what is in it counts.</summary>
    Transparent,

    /// <summary>It is shown nowhere, or shows what stands elsewhere.</summary>
    Hidden,

    /// <summary>What is said about the text.</summary>
    Metadata,

    /// <summary>A text of its own, such as a resolution or an annex.</summary>
    Document,

    /// <summary>The cover page.</summary>
    Cover,

    /// <summary>Number and title.</summary>
    Preface,

    /// <summary>The preamble.</summary>
    Preamble,

    /// <summary>The adopting body.</summary>
    Formula,

    /// <summary>What stands after the preamble.</summary>
    Body,

    /// <summary>What closes a text.</summary>
    Conclusions,

    /// <summary>What stands between the texts of a collection.</summary>
    Frame,

    /// <summary>A numbered or unnumbered unit: paragraph, point, article, recital.</summary>
    Unit,

    /// <summary>A speech with its speaker.</summary>
    Speech,

    /// <summary>The number of a unit.</summary>
    Number,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph of words.</summary>
    Paragraph,

    /// <summary>A table.</summary>
    Table,

    /// <summary>The caption of a table.</summary>
    Caption,

    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>The elements of Akoma Ntoso 3.0 by their role; those that are not named here are transparent.</summary>
internal static class AkomaNtosoElements
{
    private static readonly Dictionary<string, ElementRole> Roles = Make(
        (ElementRole.Hidden, "presentation toc tocItem remark"),
        (ElementRole.Metadata, "meta"),
        (ElementRole.Document, "statement doc act bill debateReport debate amendment judgment portion"),
        (ElementRole.Cover, "coverPage"),
        (ElementRole.Preface, "preface"),
        (ElementRole.Preamble, "preamble"),
        (ElementRole.Formula, "formula"),
        (ElementRole.Body, "mainBody body debateBody judgmentBody amendmentBody portionBody"),
        (ElementRole.Conclusions, "conclusions"),
        (ElementRole.Frame, "interstitial"),
        (ElementRole.Unit, "paragraph subparagraph point indent item alinea clause subclause container recital citation "
            + "section subsection article rule subrule part subpart chapter subchapter title subtitle book tome "
            + "division subdivision list level hcontainer proviso transitional "
            + "debateSection administrationOfOath declarationOfVote communication petitions papers noticesOfMotion "
            + "questions address proceduralMotions pointOfOrder adjournment rollCall prayers oralStatements "
            + "writtenStatements personalStatements ministerialStatements resolutions nationalInterest"),
        (ElementRole.Speech, "speech question answer"),
        (ElementRole.Number, "num"),
        (ElementRole.Heading, "heading subheading crossHeading docTitle"),
        (ElementRole.Paragraph, "p listIntroduction listWrapUp longTitle scene narrative summary other"),
        (ElementRole.Table, "table"),
        (ElementRole.Caption, "caption"),
        (ElementRole.Row, "tr"));

    // So many units tell how their neighbours are made; a file can have any number.
    private const int Neighbours = 20;

    // Inside of these stand the words of the unit around them.
    private static readonly HashSet<string> OwnWords =
        new(["content", "intro", "wrapUp", "p", "blockList", "block", "blockContainer"], StringComparer.Ordinal);

    /// <summary>The role of an element.</summary>
    public static ElementRole RoleOf(XElement element)
    {
        var name = element.Name.LocalName;
        var role = Roles.GetValueOrDefault(name);

        // The list of a paragraph holds its points; a list by itself is a unit.
        if (name == "list" && IsUnit(element.Parent))
            return ElementRole.Transparent;
        if (name == "hcontainer" && (string?)element.Attribute("name") is var kind)
            return kind == "table" ? ElementRole.Transparent : kind == "formula" ? ElementRole.Formula : role;

        // An account of a debate can stand in words of its own, or hold paragraphs.
        return role == ElementRole.Paragraph && name != "p" && element.Elements().Any(child => RoleOf(child) != ElementRole.Transparent)
            ? ElementRole.Transparent
            : role;
    }

    /// <summary>True for a unit with nothing but a heading: the United Nations closes it before what it is over.</summary>
    public static bool IsFlatHeading(XElement unit)
    {
        var parts = unit.Elements().Where(child => RoleOf(child) != ElementRole.Number).SelectMany(Words).ToList();
        return unit.Name.LocalName is "paragraph" or "container"
            && parts.Count > 0
            && parts.TrueForAll(part => RoleOf(part) == ElementRole.Heading
                || (RoleOf(part) == ElementRole.Paragraph && AkomaNtosoFile.IsHeading(part)));
    }

    /// <summary>True for a unit that is a section: it has a heading, or a number over other units.</summary>
    public static bool IsSection(XElement unit) =>
        HasPlaceOfSection(unit)
        || (unit.Name.LocalName is "article" or "rule" or "section" or "clause" or "chapter" or "part"
            && unit.Parent is { } parent && parent.Elements(unit.Name).Take(Neighbours).Any(HasPlaceOfSection));

    // An article without heading is a section where the others have one.
    private static bool HasPlaceOfSection(XElement unit) =>
        unit.Name.LocalName is not ("point" or "indent" or "item" or "container" or "recital" or "citation" or "alinea")
        && (unit.Elements().Any(child => RoleOf(child) == ElementRole.Heading)
            || (unit.Name.LocalName is not ("paragraph" or "subparagraph")
                && unit.Elements().Any(child => RoleOf(child) == ElementRole.Number)
                && !HasWords(unit)));

    /// <summary>True for a unit that only holds others: no number, no heading, no words of its own.</summary>
    public static bool IsBare(XElement unit) =>
        !HasWords(unit)
        && unit.Elements().All(child => RoleOf(child) is not (ElementRole.Heading or ElementRole.Number));

    /// <summary>True for a recital of a section, which has no element of its own in the standard.</summary>
    public static bool IsRecital(XElement unit) =>
        unit.Name.LocalName is "recital" or "citation" || (string?)unit.Attribute("name") == "recital";

    /// <summary>How an element sets its words.</summary>
    public static TextStyle StyleOf(XElement element) =>
        (element.Name.LocalName, (string?)element.Attribute("class")) switch
        {
            ("i", _) or (_, "italic") => TextStyle.Italic,
            ("b", _) or (_, "bold") => TextStyle.Bold,
            ("u", _) or (_, "underline") => TextStyle.Underlined,
            ("sup", _) or (_, "superscript") => TextStyle.Raised,
            ("sub", _) or (_, "subscript") => TextStyle.Lowered,
            _ => TextStyle.None,
        };

    private static bool HasWords(XElement unit) => unit.Elements()
        .Any(child => OwnWords.Contains(child.Name.LocalName) || child.Name.LocalName == "list");

    private static bool IsUnit(XElement? element) =>
        element is not null && Roles.GetValueOrDefault(element.Name.LocalName) == ElementRole.Unit;

    private static IEnumerable<XElement> Words(XElement element) =>
        element.Name.LocalName is "content" or "intro" ? element.Elements() : [element];

    private static Dictionary<string, ElementRole> Make(params (ElementRole Role, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Role)))
            .ToDictionary(pair => pair.name, pair => pair.Role, StringComparer.Ordinal);
}
