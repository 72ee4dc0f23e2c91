using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Generated;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>Writes the file of a document: its class, and the classes of its instruments.</summary>
internal static class DocumentFile
{
    private const string Fingerprint = "Fingerprint";

    /// <summary>Writes the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="className">The name of its class.</param>
    /// <param name="instruments">Its outermost instruments.</param>
    /// <param name="space">The namespace of the index.</param>
    /// <param name="work">Counts what is written.</param>
    public static string Write(
        Document document,
        string className,
        IReadOnlyList<EmittedInstrument> instruments,
        string space,
        WorkMeter work)
    {
        var code = FileFrame.Begin(document.File, TypeNames.NormSpace(space), work, TypeNames.ModelAlias, TypeNames.RecordsAlias);
        code.Line(TypeNames.Shorthand);
        code.Line(HotReload.AllowsOwnAttribute);
        code.Part();
        WriteDocument(code, document, className, instruments);
        foreach (var instrument in instruments.SelectMany(instrument => instrument.WithAnnexes()))
        {
            new InstrumentClass(code, instrument).Write();
        }

        return FileFrame.End(code);
    }

    private static void WriteDocument(
        CodeWriter code,
        Document document,
        string className,
        IReadOnlyList<EmittedInstrument> instruments)
    {
        code.Summary(document.Title ?? document.File);
        code.Line(FileFrame.GeneratedCode);
        code.Line("public sealed class " + className + " : " + TypeNames.InFull(typeof(GeneratedDocument)));
        code.Open();
        code.Line("private static " + className + " _instance;");
        foreach (var instrument in instruments)
        {
            code.Line("private " + instrument.Type + " " + Field(instrument) + ";");
        }

        code.Part();
        code.Line("private " + className + "()");
        code.Line("    : base(Head(), typeof(" + className + ").Assembly)");
        code.Open();
        code.Close();

        code.Part();
        code.Summary("The document. Its data and its instruments are made on first touch, its words are read on "
            + "first use.");
        WriteLazy(code, "static ", className, IndexFile.Instance, "_instance", className + "()");
        foreach (var instrument in instruments)
        {
            code.Part();
            code.Summary(instrument.Instrument.Citation);
            var make = instrument.Type + "(this, null, " + instrument.Type + "." + UnitNames.Describe + "())";
            WriteLazy(code, string.Empty, instrument.Type, instrument.Name, Field(instrument), make);
        }

        code.Part();
        code.Line("/// <inheritdoc/>");
        code.Line("protected override " + TypeNames.ModelList(nameof(Instrument)) + " MakeInstruments() =>");
        code.Indent();
        code.Array("new " + TypeNames.Model(nameof(Instrument)) + "[]",
            instruments.Select(instrument => instrument.Name));
        code.Unindent();

        code.Part();
        code.Line("/// <inheritdoc/>");
        code.Line(HotReload.RestartRequired);
        code.Line("protected override string " + Fingerprint + " => "
            + Literal.Of(TextFingerprint.Of(document.Source.Content)) + ";");

        code.Part();
        code.Line(HotReload.RestartRequired);
        code.Line("private static " + TypeNames.Record(nameof(DocumentRecord)) + " Head()");
        code.Open();
        new RecordExpressions(code.Work).Head(document.Record).Write(code, ";", "return ");
        code.Close();
        code.Close();
    }

    // Threads that come first together may both make one, but all of them get the same.
    private static void WriteLazy(CodeWriter code, string modifier, string type, string name, string field, string make)
    {
        code.Line("public " + modifier + type + " " + name + " =>");
        code.Indent();
        new Call(field + " ?? global::System.Threading.LazyInitializer.EnsureInitialized", "ref " + field,
            "() => new " + make)
            .Write(code, ";");
        code.Unindent();
    }

    private static string Field(EmittedInstrument instrument) =>
        "_" + char.ToLowerInvariant(instrument.Name[0]) + instrument.Name.Substring(1);
}
