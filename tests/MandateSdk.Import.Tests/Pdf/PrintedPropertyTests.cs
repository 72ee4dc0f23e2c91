using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Reading;
using MandateSdk.Import.Tests.Harness;

namespace MandateSdk.Import.Tests.Pdf;

/// <summary>Resolutions of any words, printed in any size and width: each paragraph and each note comes back as one line.</summary>
public sealed class PrintedPropertyTests
{
    private static readonly string[] Openings = ["Recalling", "Noting", "Stressing", "Welcoming", "Reaffirming"];
    private static readonly string[] Verbs = ["Requests", "Decides", "Urges", "Invites", "Encourages"];
    private static readonly string[] Words =
        "its resolution on the towns of all States and their plans for safer roads with a report by the Council at forty sessions to which people come whenever houses stand near rivers"
            .Split(' ');

    private static readonly Gen<IReadOnlyList<PrintedParagraph>> Resolutions =
        from recitals in Paragraph("", 0, Openings, ",").ListOf()
        from shapes in Gen.Elements(0, 0, 1).ListOf()
        from bodies in Paragraph("", 0, Verbs, ";").ListOf(shapes.Count)
        select (IReadOnlyList<PrintedParagraph>)Number(recitals, shapes.ToList(), bodies.ToList());

    private static readonly Gen<(double Size, double Width)> Settings =
        from size in Gen.Elements(9.5, 10, 11, 12)
        from width in Gen.Choose(300, 400)
        select (size, (double)width);

    private static Gen<PrintedParagraph> Paragraph(string label, int depth, string[] first, string end) =>
        from opening in Gen.Elements(first)
        from words in Gen.Elements(Words).ListOf()
        from note in Gen.Choose(-6, 12)
        from year in Gen.Choose(1, 99)
        select new PrintedParagraph(label, depth, [opening, "these", .. words, "matters" + end],
            note > 0 && note < words.Count + 2 ? note : -1, "See resolution " + year.ToString(CultureInfo.InvariantCulture) + "/1.");

    // Paragraphs count on, and items begin again under each.
    private static List<PrintedParagraph> Number(
        IEnumerable<PrintedParagraph> recitals, List<int> shapes, List<PrintedParagraph> bodies)
    {
        // A long paragraph tells how far apart lines stand: in a document of single lines nothing does.
        var words = Enumerable.Repeat(Words, 12).SelectMany(all => all);
        var all = recitals.Prepend(new PrintedParagraph("", 0, ["Recalling", .. words, "matters,"], -1, "")).ToList();
        int number = 0, item = 0;
        for (var i = 0; i < bodies.Count; i++)
        {
            var isItem = shapes[i] == 1 && number > 0 && item < 26;
            (number, item) = isItem ? (number, item + 1) : (number + 1, 0);
            all.Add(bodies[i] with
            {
                Label = isItem ? "(" + (char)('a' + item - 1) + ")" : number.ToString(CultureInfo.InvariantCulture) + ".",
                Depth = isItem ? 1 : 0,
            });
        }

        all.Add(new PrintedParagraph("", 0, ["The", "end", "of", "all", "of", "this."], -1, ""));
        return all;
    }

    [Fact]
    public void EachParagraphAndEachNoteIsOneLine() => Prop.ForAll(
        (from resolution in Resolutions from setting in Settings select (resolution, setting)).ToArbitrary(),
        sample =>
        {
            var bytes = new PrintedResolution(sample.setting.Size, sample.setting.Width, 120).Print(sample.resolution);
            var text = DocumentImporter.Import(bytes).Text;
            var lines = text.Split('\n').Where(line => line.Length > 0 && line != "\f").ToList();
            Assert.Equal(PrintedResolution.Expected(sample.resolution).Prepend("A/RES/99/1"), lines.Where(line => !IsNote(line)));
            Assert.Equal(PrintedResolution.ExpectedNotes(sample.resolution), lines.Where(IsNote));

            // The same text each time, and nothing of it is lost where it is read and written.
            Assert.Equal(text, DocumentImporter.Import(bytes).Text);
            Assert.Equal(text, Parser.Parse(text, "x.txt").ToFullString());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(6).WithEndSize(20).WithReplay(20_261_126, 14_000_001));

    private static bool IsNote(string line) => line[0] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹');
}
