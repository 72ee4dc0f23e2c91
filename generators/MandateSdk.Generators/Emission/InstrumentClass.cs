using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>
/// Writes the class of an instrument: its members in the order of the text, then the classes of its parts, then the
/// table of all its units.
/// </summary>
internal sealed class InstrumentClass
{
    /// <summary>The constant with the table. No unit has such a name: no word begins like this.</summary>
    public const string Table = "_units";

    private readonly CodeWriter _code;
    private readonly EmittedInstrument _instrument;
    private readonly BytePlaces _places;
    private readonly UnitComments _comments;
    private readonly ILookup<NamedUnit, Shortcut> _shortcuts;
    private readonly UnitClass _parts;

    /// <summary>Makes a writer for one instrument.</summary>
    public InstrumentClass(CodeWriter code, EmittedInstrument instrument, BytePlaces places, Documentation comments)
    {
        _code = code;
        _instrument = instrument;
        _places = places;
        _comments = new UnitComments(code, comments);
        _shortcuts = Shortcut.Of(instrument.Root);
        _parts = new UnitClass(code, _comments, instrument.Type, _shortcuts.SelectMany(group => group)
            .Select(shortcut => shortcut.Paragraph));
    }

    /// <summary>Writes the class.</summary>
    public void Write()
    {
        var instrument = _instrument.Instrument;
        _code.Part();
        _comments.Write(instrument, _instrument.Entry);
        _code.Line(FileFrame.GeneratedCode);
        _code.Line("public sealed class " + _instrument.Name + " : " + TypeNames.ModelName(instrument));
        _code.Open();
        _code.Line("internal " + _instrument.Name + "(UnitSeat seat) : base(seat, " + Table + ") { }");
        foreach (var unit in _instrument.Root.Children)
        {
            _parts.WriteMember(unit);
            foreach (var shortcut in _shortcuts[unit])
            {
                WriteShortcut(shortcut);
            }
        }

        foreach (var (annex, i) in _instrument.Annexes.Select((annex, i) => (annex, i)))
        {
            _code.Part();
            _comments.Title(annex.Instrument.Citation);
            _code.Line("public " + annex.Type + " " + annex.Member + " => Get<" + annex.Type + ">("
                + Literal.Of(_instrument.UnitCount + i) + ");");
        }

        _parts.WriteClasses(_instrument.Root);
        _code.Part();
        Maker.Write(_code, nameof(Unit), Classes(), "base.Make(seat)");
        _code.Part();
        _code.Line("private const string " + Table + " = "
            + Literal.Of(UnitTableWriter.Write(instrument.Record, _places, _code.Work)) + ";");
        _code.Close();
    }

    private IEnumerable<(int Place, string Class)> Classes() => Classes(_instrument.Root, string.Empty)
        .Concat(_instrument.Annexes.Select((annex, i) => (_instrument.UnitCount + i, annex.Type)));

    private static IEnumerable<(int Place, string Class)> Classes(NamedUnit unit, string around) => unit.Children
        .Where(child => child.HasClass)
        .SelectMany(child => Classes(child, around + child.ClassName + ".")
            .Prepend((child.Place, around + child.ClassName)));

    private void WriteShortcut(Shortcut shortcut)
    {
        var type = shortcut.Paragraph.HasClass
            ? string.Join(".", shortcut.Path.Select(unit => unit.ClassName))
            : TypeNames.Of(shortcut.Paragraph);
        _code.Part();
        _comments.Write(shortcut.Paragraph.Unit);
        _code.Line(UnitClass.Member(shortcut.Paragraph, type));
    }
}
