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
    /// <summary>Writes the file.</summary>
    /// <param name="file">The name of the text.</param>
    /// <param name="instruments">The outermost instruments.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="className">The class of the ids.</param>
    /// <param name="work">Counts what is written.</param>
    public static string Write(string file, IEnumerable<EmittedInstrument> instruments, string space, string className,
        WorkMeter work)
    {
        var code = FileFrame.Begin(file, space, work);
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
        Open(code, instrument.Root);
        var direct = new HashSet<NamedUnit>(shortcuts.SelectMany(group => group)
            .Select(shortcut => shortcut.Paragraph));
        foreach (var unit in instrument.Root.Children)
        {
            WriteUnit(code, unit, direct);
            foreach (var shortcut in shortcuts[unit])
            {
                WriteUnit(code, shortcut.Paragraph, new HashSet<NamedUnit>());
            }
        }

        code.Close();
    }

    // A unit with parts is a class, whose own id is its constant "Id".
    private static void WriteUnit(CodeWriter code, NamedUnit unit, HashSet<NamedUnit> left)
    {
        var children = unit.Children.Where(child => !left.Contains(child)).ToArray();
        code.Part();
        code.Summary(UnitComments.CitationInside(unit.Unit));
        if (!unit.HasClass)
        {
            WriteConstant(code, unit.Name, unit.Unit);
            return;
        }

        Open(code, unit);
        foreach (var child in children)
        {
            WriteUnit(code, child, left);
        }

        code.Close();
    }

    private static void Open(CodeWriter code, NamedUnit unit)
    {
        code.Line("public static class " + unit.Name);
        code.Open();
        code.Summary("The id of the whole.");
        WriteConstant(code, "Id", unit.Unit);
    }

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

    private static void WriteConstant(CodeWriter code, string name, Unit unit)
    {
        var words = OpeningWords.Of(unit.Text);
        if (words.Length > 0)
        {
            code.Line("[global::MandateSdk.Core.Generated.NormText(" + Literal.Of(words) + ")]");
        }

        code.Line("public const string " + name + " = " + Literal.Of(unit.Id) + ";");
    }
}
