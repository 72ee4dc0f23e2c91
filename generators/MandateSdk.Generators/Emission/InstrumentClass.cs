using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>
/// Writes the class of an instrument: its members in the order of the text, then its data, then its parts.
/// </summary>
internal sealed class InstrumentClass
{
    private readonly CodeWriter _code;
    private readonly EmittedInstrument _instrument;
    private readonly ILookup<NamedUnit, Shortcut> _shortcuts;
    private readonly UnitClass _parts;

    /// <summary>Makes a writer for one instrument.</summary>
    public InstrumentClass(CodeWriter code, EmittedInstrument instrument)
    {
        _code = code;
        _instrument = instrument;
        _shortcuts = Shortcut.Of(instrument.Root);
        _parts = new UnitClass(code, instrument.Type, _shortcuts.SelectMany(group => group)
            .Select(shortcut => shortcut.Paragraph));
    }

    /// <summary>Writes the class.</summary>
    public void Write()
    {
        var instrument = _instrument.Instrument;
        _code.Part();
        UnitComments.Write(_code, instrument, _instrument.Entry);
        _code.Line(FileFrame.GeneratedCode);
        _code.Line("public sealed class " + _instrument.Name + " : "
            + TypeNames.Model(TypeNames.ModelName(instrument)));
        _code.Open();
        WriteConstructor();
        foreach (var unit in _instrument.Root.Children)
        {
            _parts.WriteMember(unit);
            foreach (var shortcut in _shortcuts[unit])
            {
                WriteShortcut(shortcut);
            }
        }

        foreach (var annex in _instrument.Annexes)
        {
            _code.Part();
            _code.Summary(annex.Instrument.Citation);
            _code.Line("public " + annex.Type + " " + annex.Member + " { get; }");
        }

        WriteData();
        _parts.WriteClasses(_instrument.Root);
        _code.Close();
    }

    private void WriteConstructor()
    {
        _code.Line("internal " + _instrument.Name + "(");
        _code.Line("    " + TypeNames.Model(nameof(Document)) + " document,");
        _code.Line("    " + TypeNames.Model(nameof(Instrument)) + " parent,");
        _code.Line("    " + TypeNames.Record(nameof(InstrumentRecord)) + " record)");
        _code.Line("    : base(document, parent, record)");
        _code.Open();
        _parts.WriteAssignments(_instrument.Root);
        foreach (var (annex, i) in _instrument.Annexes.Select((annex, i) => (annex, i)))
        {
            _code.Line(annex.Member + " = new " + annex.Type + "(document, this, record.Annexes[" + Literal.Of(i)
                + "]);");
        }

        if (_instrument.Annexes.Count > 0)
        {
            var members = _instrument.Annexes.Select(annex => annex.Member);
            _code.Array("Annexes = new " + TypeNames.Model(nameof(Instrument)) + "[]", members);
        }

        _code.Close();
    }

    private void WriteShortcut(Shortcut shortcut)
    {
        var type = shortcut.Paragraph.HasClass
            ? string.Join(".", shortcut.Path.Select(unit => unit.ClassName))
            : TypeNames.Of(shortcut.Paragraph);
        _code.Part();
        UnitComments.Write(_code, shortcut.Paragraph.Unit);
        _code.Getter("public " + type + " " + shortcut.Paragraph.Name,
            string.Join(".", shortcut.Path.Select(unit => unit.Name)));
    }

    // Ids, labels and places, no words. Called once, when the instrument is first touched.
    private void WriteData()
    {
        var annexes = _instrument.Annexes.Select(annex => annex.Type + "." + UnitNames.Describe + "()");
        _code.Part();
        _code.Line(HotReload.RestartRequired);
        _code.Line("internal static " + TypeNames.Record(nameof(InstrumentRecord)) + " " + UnitNames.Describe + "()");
        _code.Open();
        new RecordExpressions(_code.Work).Instrument(_instrument.Instrument.Record, annexes)
            .Write(_code, ";", "return ");
        _code.Close();
    }
}
