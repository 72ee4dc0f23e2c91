using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Norms;

namespace MandateSdk.Generators.Emission;

/// <summary>Writes the ids of a document as constants, which is what attributes can take.</summary>
/// <remarks>
/// With the ids go title, symbols and opening words: the analyzers see the compilation, of this project and of those
/// that it references, and never the texts.
/// </remarks>
internal static class IdsFile
{
    // What all ids of an instrument begin with. No unit has such a name.
    private const string Beginning = "_";

    private static readonly string[] Legend =
    [
        string.Empty,
        "The ids of all units under the names of their members, for use in attributes. What has parts is a class, and",
        "its own id is Id. NormTexts has the first words of each unit, by which analyzers know it again.",
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="file">The name of the text.</param>
    /// <param name="instruments">The outermost instruments.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="className">The class of the ids.</param>
    /// <param name="work">Counts what is written.</param>
    public static string Write(string file, IEnumerable<EmittedInstrument> instruments, string space, string className,
        WorkMeter work)
    {
        var code = FileFrame.Begin(file, Legend, space, work);
        code.Line("public static partial class " + className);
        code.Open();
        foreach (var instrument in instruments.SelectMany(instrument => instrument.WithAnnexes()))
        {
            WriteInstrument(code, instrument);
        }

        code.Close();
        return FileFrame.End(code);
    }

    private static void WriteInstrument(CodeWriter code, EmittedInstrument instrument)
    {
        var shortcuts = Shortcut.Of(instrument.Root);
        code.Part();
        code.Summary(instrument.Instrument.Citation);
        code.Line(FileFrame.GeneratedCode);
        WriteSource(code, instrument.Instrument);
        WriteOpenings(code, instrument.Instrument);
        code.Line("public static class " + instrument.Name);
        code.Open();
        WriteConstant(code, "Id", Literal.Of(instrument.Instrument.Id));
        if (instrument.UnitCount > 0)
        {
            code.Line("private const string " + Beginning + " = Id + \"/\";");
        }

        var direct = new HashSet<NamedUnit>(shortcuts.SelectMany(group => group)
            .Select(shortcut => shortcut.Paragraph));
        foreach (var unit in instrument.Root.Children)
        {
            WriteUnit(code, unit, direct);
            foreach (var shortcut in shortcuts[unit])
            {
                WriteUnit(code, shortcut.Paragraph, []);
            }
        }

        code.Close();
    }

    // A unit with parts is a class, whose own id is its constant "Id".
    private static void WriteUnit(CodeWriter code, NamedUnit unit, HashSet<NamedUnit> left)
    {
        if (!unit.HasClass)
        {
            WriteConstant(code, unit.Name, IdOf(unit.Unit));
            return;
        }

        code.Part();
        code.Line("public static class " + unit.Name);
        code.Open();
        WriteConstant(code, "Id", IdOf(unit.Unit));
        foreach (var child in unit.Children.Where(child => !left.Contains(child)))
        {
            WriteUnit(code, child, left);
        }

        code.Close();
        code.Part();
    }

    private static void WriteConstant(CodeWriter code, string name, string value) =>
        code.Line("public const string " + name + " = " + value + ";");

    private static string IdOf(Unit unit) => Beginning + " + " + Literal.Of(unit.LocalId);

    private static void WriteSource(CodeWriter code, Instrument instrument)
    {
        // A draft that something replaced is superseded, whether or not the replacement has a symbol.
        var superseded = instrument.Lineage?.SupersededBy
            ?? (instrument.Lineage?.Status == AdoptionStatus.Superseded ? string.Empty : null);
        var arguments = instrument.Symbols.Select(symbol => Literal.Of(symbol))
            .Prepend(Literal.Of(instrument.Citation))
            .Concat(superseded is null ? [] : ["SupersededBy = " + Literal.Of(superseded)]);
        new Call("global::MandateSdk.Core.Generated.NormSource", arguments.ToArray<object>()).Write(code, "]", "[");
    }

    // One attribute for all units, each with its id: an attribute each would be as much code as all constants.
    private static void WriteOpenings(CodeWriter code, Instrument instrument)
    {
        var openings = instrument.DescendantsAndSelf()
            .Where(unit => unit is not Instrument && unit.Instrument == instrument)
            .Select(unit => (unit.LocalId, Words: OpeningWords.Of(unit.Text)))
            .Where(unit => unit.Words.Length > 0)
            .Select(unit => Literal.Of(unit.LocalId + " " + unit.Words))
            .ToArray();
        if (openings.Length == 0)
        {
            return;
        }

        code.Line("[global::MandateSdk.Core.Generated.NormTexts(");
        code.Indent();
        for (var i = 0; i < openings.Length; i++)
        {
            code.Line(openings[i] + (i < openings.Length - 1 ? "," : ")]"));
        }

        code.Unindent();
    }
}
