using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;

namespace MandateSdk.Generators.Emission;

/// <summary>Writes the index: the class <c>Norms</c>, from which everything can be reached.</summary>
internal static class IndexFile
{
    /// <summary>The static member by which the class of a document gives the document.</summary>
    public const string Instance = "Instance";

    /// <summary>Writes the file.</summary>
    /// <param name="index">All that it depends on.</param>
    /// <param name="work">Counts what is written.</param>
    public static string Write(IndexInput index, WorkMeter work)
    {
        var space = index.Options.Namespace;
        var code = FileFrame.Begin("all texts", [], work);
        code.OpenSpace(space);
        code.Summary("The instruments of all texts.");
        code.Line(FileFrame.GeneratedCode);
        code.Line("public static partial class " + index.Options.Index);
        code.Open();
        var types = TypeNames.NormSpace(space);
        foreach (var document in index.Documents)
        {
            for (var i = 0; i < document.InstrumentNames.Count; i++)
            {
                WriteInstrument(code, document, i, types);
            }
        }

        WriteDocuments(code, index.Documents, types);
        code.Close();
        if (index.WritesIds)
        {
            WriteIds(code, index.Options.Ids);
        }

        code.CloseSpace();
        return code.ToString();
    }

    // A comment and an attribute on one part of the class are enough, and on two parts an error.
    private static void WriteIds(CodeWriter code, string className)
    {
        code.Part();
        code.Summary("The ids of all units, for use in attributes.");
        code.Line(FileFrame.GeneratedCode);
        code.Line("public static partial class " + className);
        code.Open();
        code.Close();
    }

    private static void WriteInstrument(CodeWriter code, DocumentNames document, int index, string space)
    {
        var instrument = document.Summary.Instruments[index];
        var name = document.InstrumentNames[index];
        code.Part();
        code.Summary(instrument.Title ?? instrument.Label ?? document.Summary.Title ?? instrument.Id);
        code.Remarks(UnitComments.Origin(instrument.Label, instrument.Entry?.Lineage) + document.Summary.File + ".");
        code.Getter("public static global::" + space + "." + name + " " + name, Path(document, index, space));
    }

    // An annex comes by way of the instrument around it, so that there is one of it however it is reached.
    private static string Path(DocumentNames document, int index, string space)
    {
        var instrument = document.Summary.Instruments[index];
        return instrument.Parent < 0
            ? "global::" + space + "." + document.ClassName + "." + Instance + "." + document.InstrumentNames[index]
            : Path(document, instrument.Parent, space) + "." + instrument.Member;
    }

    private static void WriteDocuments(CodeWriter code, IEnumerable<DocumentNames> documents, string space)
    {
        const string Field = "_documents";
        code.Part();
        code.Line("private static " + TypeNames.ModelList(typeof(Document)) + " " + Field + ";");
        code.Part();
        code.Summary("The documents, in the order of their file names.");
        code.Line("public static " + TypeNames.ModelList(typeof(Document)) + " Documents =>");
        code.Indent();
        code.Line(Field + " ?? global::System.Threading.LazyInitializer.EnsureInitialized(ref " + Field
            + ", MakeDocuments);");
        code.Unindent();
        code.Part();
        code.Line("private static " + TypeNames.ModelList(typeof(Document)) + " MakeDocuments() =>");
        code.Indent();
        code.Array(
            "new " + TypeNames.InFull(typeof(Document)) + "[]",
            documents.Select(document => "global::" + space + "." + document.ClassName + "." + Instance));
        code.Unindent();
    }
}
