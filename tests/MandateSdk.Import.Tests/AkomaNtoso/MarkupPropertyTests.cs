using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Model;

namespace MandateSdk.Import.Tests.AkomaNtoso;

/// <summary>Files of any units: the model has these units and their words, whatever they say, and the text is always the same.</summary>
public sealed class MarkupPropertyTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    // Words that look like labels, marks, markup and rows of tables.
    private static readonly Gen<string> Words = Gen.Elements(
        "towns", "Recalling", "1.", "(a)", "*", "**", "|", "¹", "^{*}", "_", "I.", "Annex", "#", "<b>", "Article 5", "a\u00adb", "שלום", "−", "\\", "m²", "Draft resolution I")
        .ListOf().Select(words => string.Join(' ', words.Prepend("x").Append("end")));

    private static readonly Gen<XElement[]> Paragraphs =
        from own in Words
        from items in Words.ListOf()
        from note in Gen.Elements("", "1", "12", "*", "a")
        select new[] { new XElement(Akn + "list",
            new XElement(Akn + "intro", new XElement(Akn + "p", own, note.Length == 0 ? null : new XElement(Akn + "authorialNote", new XAttribute("marker", note), new XElement(Akn + "p", "A note.")))),
            items.Select((words, i) => new XElement(Akn + "point", new XElement(Akn + "num", "(" + (char)('a' + (i % 26)) + ")"),
                new XElement(Akn + "content", new XElement(Akn + "p", words))))) };

    [Fact]
    public void TheModelHasTheUnitsOfTheMarkup() => Prop.ForAll(
        (from recitals in Words.ListOf() from paragraphs in Paragraphs.ListOf() select (recitals: recitals.ToList(), paragraphs: paragraphs.ToList())).ToArbitrary(),
        sample =>
        {
            var bytes = Bytes(sample.recitals, sample.paragraphs);
            var document = AkomaNtosoDocument.Read(bytes, "x.xml");
            var marked = sample.recitals.Concat(sample.paragraphs.SelectMany(paragraph => Texts(paragraph[0]))).Select(Letters);
            var units = document.Units.Where(unit => unit is PreambularParagraph or Paragraph or Subparagraph).Select(unit => Letters(unit.TextAsPrinted));
            Assert.Equal(marked, units);
            Assert.Equal(DocumentImporter.Import(bytes).Text, document.Source.Content);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(12));

    private static byte[] Bytes(List<string> recitals, List<XElement[]> paragraphs) => Encoding.UTF8.GetBytes(new XElement(Akn + "akomaNtoso",
        new XElement(Akn + "statement", new XAttribute("name", "resolution"),
            new XElement(Akn + "preface", new XElement(Akn + "p", new XElement(Akn + "docNumber", "99/1."), new XElement(Akn + "docTitle", "Towns"))),
            new XElement(Akn + "preamble", new XElement(Akn + "formula", new XElement(Akn + "p", "The General Assembly,")),
                recitals.Select(words => new XElement(Akn + "container", new XElement(Akn + "p", words)))),
            new XElement(Akn + "mainBody", paragraphs.Select((parts, i) => new XElement(Akn + "paragraph", new XElement(Akn + "num", (i + 1) + "."), parts)))))
        .ToString(SaveOptions.DisableFormatting));

    private static IEnumerable<string> Texts(XElement list) =>
        list.Descendants(Akn + "p").Where(p => p.Parent!.Name.LocalName != "authorialNote").Select(p => string.Concat(p.Nodes().OfType<XText>().Select(text => text.Value)));

    // What markup can be written with does not count: asterisks of emphasis become marks.
    private static string Letters(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) && c is not ('²' or '¹')));
}
