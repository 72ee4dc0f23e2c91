using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Generated;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;

namespace MandateSdk.Generators.Emission;

/// <summary>Writes the file of a document: its class, the classes of its instruments, and its ids.</summary>
/// <remarks>
/// One file a text: after every edit an open compiler holds the name of each file against all names before it, which
/// grows with the square of their number.
/// </remarks>
internal static class DocumentFile
{
    private const string Fingerprint = "Fingerprint";

    private static readonly string[] Legend =
    [
        string.Empty,
        "Each instrument is a class and each of its units a member: P1 a paragraph, Pp1 a recital, SectionI a section,",
        "A an item. A unit with units inside it has a class of its own, such as P1Unit. Get<T>(n) gives unit n of the",
        "table " + InstrumentClass.Table + " at the end of the class, which has kind, label, lines and bytes of each"
            + " unit in a short form; `mandate",
        "dump` prints it. The words stay in the text, which is a resource.",
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="className">The name of its class.</param>
    /// <param name="instruments">Its outermost instruments.</param>
    /// <param name="options">The namespace of the index, and the class of the ids.</param>
    /// <param name="comments">What members say of their units.</param>
    /// <param name="work">Counts what is written.</param>
    public static string Write(
        Document document,
        string className,
        IReadOnlyList<EmittedInstrument> instruments,
        GeneratorOptions options,
        Documentation comments,
        WorkMeter work)
    {
        var code = FileFrame.Begin(document.File, Legend, work);
        code.OpenSpace(TypeNames.NormSpace(options.Namespace));
        code.Line(TypeNames.ModelDirective);
        code.Line(HotReload.AllowsOwnAttribute);
        code.Part();
        var places = new BytePlaces(document.Source);
        WriteDocument(code, document, className, instruments, places);
        foreach (var instrument in instruments.SelectMany(instrument => instrument.WithAnnexes()))
        {
            new InstrumentClass(code, instrument, places, comments).Write();
        }

        code.CloseSpace();
        code.OpenSpace(options.Namespace);
        IdsClass.Write(code, options.Ids, instruments);
        code.CloseSpace();
        return code.ToString();
    }

    private static void WriteDocument(
        CodeWriter code,
        Document document,
        string className,
        IReadOnlyList<EmittedInstrument> instruments,
        BytePlaces places)
    {
        code.Summary(document.Title ?? document.File);
        code.Line(FileFrame.GeneratedCode);
        code.Line("public sealed class " + className + " : " + TypeNames.InFull(typeof(GeneratedDocument)));
        code.Open();
        code.Line("private static " + className + " _instance;");
        code.Part();
        code.Line("private " + className + "() : base(" + Literal.Of(document.File) + ", " + InstrumentClass.Table + ", "
            + Literal.Of(instruments.Count) + ", typeof(" + className + ").Assembly) { }");
        code.Part();
        code.Summary("The document. Its instruments are made on first touch, its words are read on first use.");
        code.Line("public static " + className + " " + IndexFile.Instance + " => _instance");
        code.Line("    ?? global::System.Threading.LazyInitializer.EnsureInitialized(ref _instance, () => new "
            + className + "());");
        foreach (var (instrument, i) in instruments.Select((instrument, i) => (instrument, i)))
        {
            code.Part();
            code.Summary(instrument.Instrument.Citation);
            code.Line("public " + instrument.Type + " " + instrument.Name + " => Get<" + instrument.Type + ">("
                + Literal.Of(i) + ");");
        }

        code.Part();
        Maker.Write(code, nameof(Instrument), instruments.Select((instrument, i) => (i, instrument.Type)), null);
        code.Part();
        code.Line(HotReload.RestartRequired);
        code.Line("protected override string " + Fingerprint + " => "
            + Literal.Of(TextFingerprint.Of(document.Source.Content)) + ";");
        code.Part();
        code.Line("private const string " + InstrumentClass.Table + " = "
            + Literal.Of(UnitTableWriter.Write(document.Frame, places, code.Work)) + ";");
        code.Close();
    }
}
