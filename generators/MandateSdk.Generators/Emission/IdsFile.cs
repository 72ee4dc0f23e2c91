using System.Collections.Generic;
using System.Linq;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>Writes the ids of a document as constants, which is what attributes can take.</summary>
internal static class IdsFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="file">The name of the text.</param>
    /// <param name="instruments">The outermost instruments.</param>
    /// <param name="space">The namespace.</param>
    public static string Write(string file, IEnumerable<EmittedInstrument> instruments, string space)
    {
        var code = FileFrame.Begin(file, space);
        code.Line("public static partial class NormIds");
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
        Open(code, instrument.Root);
        var direct = new HashSet<NamedUnit>(shortcuts.SelectMany(group => group).Select(shortcut => shortcut.Paragraph));
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
            code.Line("public const string " + unit.Name + " = " + Literal.Of(unit.Unit.Id) + ";");
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
        code.Line("public const string Id = " + Literal.Of(unit.Unit.Id) + ";");
    }
}
