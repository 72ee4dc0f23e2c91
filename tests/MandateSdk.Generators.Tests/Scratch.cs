using System;
using System.IO;
using System.Linq;
using MandateSdk.Core.Documents;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;
using static MandateSdk.Core.Documents.RecordShorthand;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MandateSdk.Generators.Tests;

public class Scratch
{
    [Fact]
    public void Show()
    {
        var text = "Draft resolution I\nTitle here\nRecalling <x> & y,\n1. Requests that all States, including those which have not yet done so, take into account the requirements of crime prevention wherever they can & should;\n(a) First item\n(b) Second item\nAnnex\nGuidelines\nI. General\n1. Para one\n2. Para two\n";
        PrintedText L(int line) { var s = new SourceText(text, "x").Lines[line - 1]; return Printed(Lines(line), Span(s.Start, s.End - s.Start)); }
        var annex = new InstrumentRecord("A/draft-resolution-I/annex", InstrumentKind.Guidelines, "Annex", "Title here", null, null, 7, 11,
            Sections: List(Section("sec_I", 1, "I.", "General", L(9), paragraphs: List(Paragraph("para_1", "1", L(10), items: List(Paragraph("para_1__point_a", "a", L(5)), Paragraph("para_1__point_b", "b", L(6), origin: LabelOrigin.Glued))), Paragraph("para_2", "2", L(11))))));
        var draft = new InstrumentRecord("A/draft-resolution-I", InstrumentKind.DraftResolution, "Draft resolution I", "Title here", "The General Assembly", null, 1, 11,
            Preamble: List(Paragraph("pp_1", null, L(3), "Recalling", List("1"))),
            Paragraphs: List(Paragraph("para_1", "1", L(4), "Requests", items: List(Paragraph("para_1__point_a", "a", L(5)), Paragraph("para_1__point_b", "b", L(6))))),
            Annexes: List(annex), Footnotes: List(Footnote("1", L(2), Mark(3, "A/draft-resolution-I/pp_1"))));
        var record = new DocumentRecord("k", "x.txt", DocumentKind.CommissionReport, null, "Report", null, "2002-01-01", 11, List(draft), List(L(1)));
        var parsed = new ParsedDocument(new ParseInput(new MandateFile("x.txt", text, null), null), record, null);
        var names = Namer.Name([DocumentSummary.Of(parsed)]);
        var emitted = EmittedDocument.Emit(new EmitInput(parsed, names[0], new LayoutEntry("x.txt", "x", false), new GeneratorOptions("My.App")), default);
        Assert.Null(emitted.Problem);
        var index = Emission.IndexFile.Write(names, "My.App");
        var compilation = CSharpCompilation.Create("x", new[] { emitted.Code!, emitted.Ids!, index }.Select(c => CSharpSyntaxTree.ParseText(c, new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose), cancellationToken: default)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        File.WriteAllText("/tmp/exp/out.txt", emitted.Code + emitted.Ids + index + string.Join("\n", compilation.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden)));
    }
}
