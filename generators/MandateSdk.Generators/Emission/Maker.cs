using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Generators.Emission;

/// <summary>
/// Writes the one method of an instrument or document that makes what has a class of its own. What has none, the base
/// class makes.
/// </summary>
internal static class Maker
{
    /// <summary>Writes the method.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="type">What it makes.</param>
    /// <param name="classes">The places of the table, each with its class.</param>
    /// <param name="rest">What the other places give; null where there are none.</param>
    public static void Write(CodeWriter code, string type, IEnumerable<(int Place, string Class)> classes,
        string? rest)
    {
        var cases = classes.ToArray();
        if (cases.Length == 0 && rest is not null)
        {
            return;
        }

        code.Line("protected override " + type + " Make(UnitSeat seat)");
        code.Open();
        if (cases.Length > 0)
        {
            code.Line("switch (seat.Place)");
            code.Open();
            foreach (var (place, name) in cases)
            {
                code.Line("case " + Literal.Of(place) + ": return new " + name + "(seat);");
            }

            code.Line("default: return " + (rest ?? "null") + ";");
            code.Close();
        }
        else
        {
            code.Line("return null;");
        }

        code.Close();
    }
}
