using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Texts that nest one unit in another, as often as a test likes.</summary>
internal static class NestedTexts
{
    private const string Quotation = "“The General Assembly,\n\n“1. Decides it:\n\n";

    private static readonly string[] Labels = { "(a)", "(i)", "1.", "a.", "(1)", "-", "i.", "(A)", "A.", "I.", "(aa)", "•" };

    // What one repetition prints, and the level of the deepest unit that many of them reach.
    private static readonly Dictionary<string, (string Head, string Part, int Level)> Parts = new()
    {
        ["numbers under colons"] = (string.Empty, "1. It:\n\n", 32),
        ["quoted drafts"] = (string.Empty, Quotation, 17),
        ["drafts without quotation marks"] = (string.Empty, "The General Assembly,\n\n1. Decides it:\n\n", 17),
        ["drafts in straight quotation marks"] = (string.Empty, Quotation.Replace('“', '"'), 17),
        ["drafts in guillemets"] = (string.Empty, Quotation.Replace('“', '«'), 3),
        ["drafts with lists"] = (string.Empty, Quotation + string.Concat(Enumerable.Repeat("1. It:\n\n", 30)), 32),
        ["drafts with sections"] = (string.Empty, "The General Assembly,\n\nI. Roman\n\nObjective 1. Word\n\nA. Letter\n\n1. Number\n\nBare\n\n1. Decides it:\n\n1. It:\n\n1. It:\n\n1. It:\n\n", 25),
        ["annexes of drafts"] = (string.Empty, Quotation + "Annex\n\nTitle of it\n\n", 4),
        ["annexes"] = (string.Empty, "Annex\n\nTitle of it\n\n1. It:\n\n", 3),
        ["annexes of drafts in annexes"] = (Quotation, "Annex\n\nTitle of it\n\n" + Quotation + Quotation, 17),
        ["agendas in drafts"] = (string.Empty, Quotation + "Provisional agenda\n\n1. Item\n\n(a) Letter\n\nDocumentation\n\n", 5),
        ["parts"] = ("Draft resolution I\n\n", "A\n\nTitle\n\nThe General Assembly,\n\n1. Decides it:\n\n", 4),
        ["tables in drafts"] = (string.Empty, "“The General Assembly,\n\nCaption\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n“1. Decides it:\n\n", 17),
        ["recitals with lists"] = ("The General Assembly,\n\nRecalling it:\n\n", "(a) It:\n\n(i) It:\n\n1. It:\n\n- It:\n\n", 7),
        ["labels in turn"] = ("1. It:\n\n", string.Concat(Labels.Select(label => label + " It:\n\n")), 10),
        ["labels in turn, indented"] = ("1. It:\n\n", string.Concat(Labels.Select((label, i) => new string(' ', i * 2) + label + " It:\n\n")), 10),
        ["glued labels"] = ("1. It does: ", "(a) It: (i) It: 1. It: ", 3),
        ["chapters"] = (string.Empty, "Chapter I\n\nTitle\n\n1. It:\n\n1. It:\n\n", 4),
    };

    public static IEnumerable<string> Names => Parts.Keys;

    /// <summary>The level that the deepest unit reaches, with a hundred repetitions and with any larger number.</summary>
    public static int LevelOf(string name) => Parts[name].Level;

    public static string Make(string name, int times)
    {
        var (head, part, _) = Parts[name];
        return new StringBuilder(head, head.Length + (part.Length * times)).Insert(head.Length, part, times).ToString();
    }
}
