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
internal static class IdsClass
{
    // What all ids of an instrument begin with. No unit has such a name.
    private const string Beginning = "_";

    private static readonly string[] Legend =
    [
        "The ids of all units under the names of their members, for use in attributes. What has parts is a class, and",
        "its own id is Id. NormTexts has the first words of each unit, by which analyzers know it again:"
            + " a line each, with",
        "the rest of the id behind a blank where it begins with that of the unit above.",
    ];

    /// <summary>Writes the part of the class that has the ids of a document.</summary>
    /// <param name="code">Takes the class.</param>
    /// <param name="className">The class of the ids.</param>
    /// <param name="instruments">The outermost instruments.</param>
    public static void Write(CodeWriter code, string className, IEnumerable<EmittedInstrument> instruments)
    {
        foreach (var line in Legend)
        {
            code.Line("// " + line);
        }

        code.Line("public static partial class " + className);
        code.Open();
        foreach (var instrument in instruments.SelectMany(instrument => instrument.WithAnnexes()))
        {
            WriteInstrument(code, instrument);
        }

        code.Close();
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
        var constants = new Constants(code);
        constants.Add("Id", Literal.Of(instrument.Instrument.Id));
        if (instrument.UnitCount > 0)
        {
            constants.Flush();
            code.Line("private const string " + Beginning + " = Id + \"/\";");
        }

        var direct = new HashSet<NamedUnit>(shortcuts.SelectMany(group => group)
            .Select(shortcut => shortcut.Paragraph));
        foreach (var unit in instrument.Root.Children)
        {
            WriteUnit(code, constants, unit, null, direct);
            foreach (var shortcut in shortcuts[unit])
            {
                WriteUnit(code, constants, shortcut.Paragraph, null, []);
            }
        }

        constants.Flush();
        code.Close();
    }

    // A unit with parts is a class, whose own id is its constant "Id"; those of its parts begin with it.
    private static void WriteUnit(CodeWriter code, Constants constants, NamedUnit unit, NamedUnit? around,
        HashSet<NamedUnit> left)
    {
        if (!unit.HasClass)
        {
            constants.Add(unit.Name, IdOf(unit.Unit.LocalId, around?.Unit.LocalId));
            return;
        }

        constants.Flush();
        code.Part();
        code.Line("public static class " + unit.Name);
        code.Open();
        constants.Add("Id", IdOf(unit.Unit.LocalId, null));
        foreach (var child in unit.Children.Where(child => !left.Contains(child)))
        {
            WriteUnit(code, constants, child, unit, left);
        }

        constants.Flush();
        code.Close();
        code.Part();
    }

    private static string IdOf(string id, string? around) =>
        around is not null && id.StartsWith(around, System.StringComparison.Ordinal)
            ? "Id + " + Literal.Of(id.Substring(around.Length))
            : Beginning + " + " + Literal.Of(id);

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

    // One attribute with one string for all units: one each would be as much code as all constants.
    private static void WriteOpenings(CodeWriter code, Instrument instrument)
    {
        var openings = instrument.DescendantsAndSelf()
            .Where(unit => unit is not Instrument && unit.Instrument == instrument)
            .Select(unit => (unit.LocalId, Words: OpeningWords.Of(unit.Text)))
            .Where(unit => unit.Words.Length > 0)
            .ToArray();
        if (openings.Length == 0)
        {
            return;
        }

        code.Line("[global::MandateSdk.Core.Generated.NormTexts(@\"");
        foreach (var line in OpeningWords.ToLines(openings))
        {
            code.LineAsItIs(Literal.InVerbatim(line));
        }

        code.LineAsItIs("\")]");
    }

    // Constants that follow one another are one declaration.
    private sealed class Constants(CodeWriter code)
    {
        private readonly List<string> _pending = [];

        public void Add(string name, string value) => _pending.Add(name + " = " + value);

        public void Flush()
        {
            const string Start = "public const string";
            var inOneLine = Start + " " + string.Join(", ", _pending) + ";";
            if (_pending.Count == 1 || (_pending.Count > 1 && inOneLine.Length <= code.Room))
            {
                code.Line(inOneLine);
            }
            else if (_pending.Count > 1)
            {
                code.Line(Start);
                code.Indent();
                code.Fill(_pending, ";");
                code.Unindent();
            }

            _pending.Clear();
        }
    }
}
