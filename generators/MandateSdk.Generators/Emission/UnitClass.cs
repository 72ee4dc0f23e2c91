using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>Writes the class of a section, paragraph or item that has members.</summary>
internal sealed class UnitClass
{
    private readonly CodeWriter _code;
    private readonly string _instrumentClass;
    private readonly HashSet<NamedUnit> _commentedAbove;

    /// <summary>Makes a writer for the classes inside one instrument.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="instrumentClass">The class of the instrument, as the whole code knows it.</param>
    /// <param name="commentedAbove">The paragraphs that the instrument gives directly, with their words as
    /// comment.</param>
    public UnitClass(CodeWriter code, string instrumentClass, IEnumerable<NamedUnit> commentedAbove)
    {
        _code = code;
        _instrumentClass = instrumentClass;
        _commentedAbove = new HashSet<NamedUnit>(commentedAbove);
    }

    /// <summary>Writes the class of a unit, and inside it the classes of its children.</summary>
    public void Write(NamedUnit unit)
    {
        _code.Part();
        _code.Summary("The parts of " + UnitComments.CitationInside(unit.Unit) + ".");
        _code.Line("public sealed class " + unit.ClassName + " : " + TypeNames.Model(TypeNames.ModelName(unit.Unit)));
        _code.Open();
        _code.Line("internal " + unit.ClassName + "(" + TypeNames.Model(nameof(Unit)) + " parent, "
            + TypeNames.Record(TypeNames.RecordName(unit.Unit)) + " record)");
        _code.Line("    : base(parent, record)");
        _code.Open();
        WriteAssignments(unit);
        _code.Close();
        foreach (var child in unit.Children)
        {
            WriteMember(child);
        }

        WriteClasses(unit);
        _code.Close();
    }

    /// <summary>Writes, into a constructor, the making of all children.</summary>
    public void WriteAssignments(NamedUnit unit)
    {
        foreach (var group in UnitGroup.Of(unit))
        {
            for (var i = 0; i < group.Units.Count; i++)
            {
                _code.Line(group.Units[i].Name + " = new " + TypeNames.Of(group.Units[i])
                    + "(this, record." + group.RecordMember + "[" + Literal.Of(i) + "]);");
            }

            _code.Array(group.Member + " = new " + TypeNames.Model(group.Type) + "[]",
                group.Units.Select(child => child.Name));
        }
    }

    /// <summary>Writes the property that gives a unit.</summary>
    public void WriteMember(NamedUnit unit)
    {
        _code.Part();
        if (_commentedAbove.Contains(unit))
        {
            _code.Line("/// <inheritdoc cref=\"" + _instrumentClass + "." + unit.Name + "\"/>");
        }
        else
        {
            UnitComments.Write(_code, unit.Unit);
        }

        _code.Line("public " + TypeNames.Of(unit) + " " + unit.Name + " { get; }");
    }

    /// <summary>Writes the classes of the children that have one.</summary>
    public void WriteClasses(NamedUnit unit)
    {
        foreach (var child in unit.Children.Where(child => child.HasClass))
        {
            Write(child);
        }
    }
}
