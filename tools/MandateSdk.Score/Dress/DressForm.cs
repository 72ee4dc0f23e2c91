using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Score.Dress;

/// <summary>A form of footnote marks and of the labels before the notes.</summary>
/// <param name="Mark">Writes the mark of a label.</param>
/// <param name="Label">Writes the label before its note.</param>
public sealed record DressForm(Func<string, string> Mark, Func<string, string> Label)
{
    /// <summary>The forms that tools give to raised digits, by their names.</summary>
    public static IReadOnlyDictionary<string, DressForm> All { get; } =
        new Dictionary<string, DressForm>(StringComparer.Ordinal)
        {
            ["marks ¹"] = new(Raised, Raised),
            ["marks ^1"] = new(label => "^" + label, label => "^" + label),
            ["marks ^{1}"] = new(label => "^{" + label + "}", label => "^{" + label + "}"),
            ["marks $^{1}$"] = new(label => "$^{" + label + "}$", label => "$^{" + label + "}$"),
            ["marks <sup>1</sup>"] = new(label => "<sup>" + label + "</sup>", label => "<sup>" + label + "</sup>"),
            ["marks [1]"] = new(label => "[" + label + "]", label => "[" + label + "]"),
            ["marks 1"] = new(label => label, label => label),
            ["marks 1 with a blank"] = new(label => " " + label, label => label),
        };

    private static string Raised(string label) =>
        string.Concat(label.Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
