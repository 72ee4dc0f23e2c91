using System.Collections.Generic;
using System.Linq;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>Writes the class of a section, paragraph or item that has members.</summary>
internal sealed class UnitClass
{
    private readonly CodeWriter _code;
    private readonly UnitComments _comments;
    private readonly string _instrumentClass;
    private readonly HashSet<NamedUnit> _commentedAbove;

    /// <summary>Makes a writer for the classes inside one instrument.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="comments">What members say of their units.</param>
    /// <param name="instrumentClass">The class of the instrument.</param>
    /// <param name="commentedAbove">The paragraphs that the instrument gives directly, with their words as
    /// comment.</param>
    public UnitClass(CodeWriter code, UnitComments comments, string instrumentClass,
        IEnumerable<NamedUnit> commentedAbove)
    {
        _code = code;
        _comments = comments;
        _instrumentClass = instrumentClass;
        _commentedAbove = new HashSet<NamedUnit>(commentedAbove);
    }

    /// <summary>The property that gives a unit.</summary>
    public static string Member(NamedUnit unit, string type) =>
        "public " + type + " " + unit.Name + " => Get<" + type + ">(" + Literal.Of(unit.Place) + ");";

    /// <summary>Writes the class of a unit, and inside it the classes of its children.</summary>
    public void Write(NamedUnit unit)
    {
        _code.Part();
        _code.Line("public sealed class " + unit.ClassName + " : " + TypeNames.ModelName(unit.Unit));
        _code.Open();
        _code.Line("internal " + unit.ClassName + "(UnitSeat seat) : base(seat) { }");
        foreach (var child in unit.Children)
        {
            WriteMember(child);
        }

        WriteClasses(unit);
        _code.Close();
    }

    /// <summary>Writes the property that gives a unit.</summary>
    public void WriteMember(NamedUnit unit)
    {
        _code.Part();
        if (_commentedAbove.Contains(unit))
        {
            _comments.Same(_instrumentClass + "." + unit.Name);
        }
        else
        {
            _comments.Write(unit.Unit);
        }

        _code.Line(Member(unit, TypeNames.Of(unit)));
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
