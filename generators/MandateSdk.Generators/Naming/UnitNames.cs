using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;

namespace MandateSdk.Generators.Naming;

/// <summary>Gives the units of an instrument their member names, by the rule in docs/names.md.</summary>
internal static class UnitNames
{
    /// <summary>The static member of each instrument's class that makes its data.</summary>
    public const string Describe = "Describe";

    /// <summary>Names an instrument's units.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="className">The name of its class.</param>
    /// <param name="work">Counts the units.</param>
    public static NamedUnit Of(Instrument instrument, string className, WorkMeter work) =>
        Name(instrument, className, AnnexMembers.Of(instrument.Record.Annexes).Append(Describe), work);

    private static NamedUnit Name(Unit unit, string name, IEnumerable<string> taken, WorkMeter work)
    {
        work.Count(unit.Id.Length + name.Length);
        if (unit.Children.Count == 0)
        {
            return new NamedUnit(unit, name, []);
        }

        // C# allows no member to have the name of the class around it, and NormIds has classes with the members' names.
        var scope = new NameScope(ModelTypeOf(unit), taken.Append(name));
        var children = unit.Children
            .Where(child => child is not Instrument)
            .Select((child, index) => Name(child, MemberName(child, index, scope), [], work))
            .ToArray();
        return new NamedUnit(unit, name, children);
    }

    // A unit of generated code is of a class of its own, whose members have the very names that are given here.
    private static Type ModelTypeOf(Unit unit)
    {
        var type = unit.GetType();
        while (type.Assembly != typeof(Unit).Assembly)
            type = type.BaseType!;
        return type;
    }

    private static string MemberName(Unit unit, int index, NameScope scope) => unit switch
    {
        PreambularParagraph => scope.Take("Pp" + Ordinal(unit, index)),
        Paragraph { Label: { } label } when HasWord(label) => scope.Take(Identifier.FromWords(label)),
        Paragraph { Label: { } label } => scope.Take("P" + Identifier.FromWords(label)),
        Paragraph => scope.Take("Unnumbered" + Ordinal(unit, index)),
        Section section => scope.Take(SectionNames(section).ToArray()),
        Subparagraph { Label: { } label } => scope.Take(Identifier.Begin(Identifier.FromWords(label))),
        _ => scope.Take("Bullet" + Ordinal(unit, index)),
    };

    // A section is called by its label, which stays when its title is edited; without a label, by its title.
    private static IEnumerable<string> SectionNames(Section section)
    {
        var label = Identifier.FromWords(section.Label ?? string.Empty);
        if (label.Length > 0)
        {
            yield return HasWord(section.Label!) ? label : "Section" + label;
            yield break;
        }

        var title = Identifier.FromTitleBeforeColon(section.Title);
        if (title.Length > 0 && !title.EndsWith(NamedUnit.ClassSuffix, StringComparison.Ordinal))
        {
            yield return Identifier.Begin(title);
        }

        yield return Identifier.Begin(title + "Section");
    }

    // "Objective 1" and "Part two" say themselves what they are; "III.", "(a)" and "(xiii)" do not.
    private static bool HasWord(string label) => label
        .Split(' ')
        .Any(word => word.Count(char.IsLetter) > 2
            && word.Any(c => char.IsLetter(c) && "ivxlcdmIVXLCDM".IndexOf(c) < 0));

    // The number at the end of an id is the one that citations give: "preambular para. 3", "para. 5 (bullet 2)".
    private static string Ordinal(Unit unit, int index)
    {
        var id = unit.Id;
        var start = id.Length;
        while (start > 0 && id[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        return start < id.Length ? id.Substring(start) : (index + 1).ToString(CultureInfo.InvariantCulture);
    }
}
