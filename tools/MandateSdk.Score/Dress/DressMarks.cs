using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Score.Dress;

/// <summary>
/// The marks of footnotes in a text, while it is dressed: one private character each, so that no change cuts them.
/// </summary>
/// <param name="printed">The marks as the text has them.</param>
/// <param name="values">Their labels.</param>
public sealed class DressMarks(IReadOnlyList<string> printed, IReadOnlyList<string> values)
{
    private const char First = '\uE000';

    /// <summary>The most marks that one text can have.</summary>
    public const int Most = 6000;

    /// <summary>The character that stands for a mark.</summary>
    public static char SignOf(int index) => (char)(First + index);

    /// <summary>The mark that a character stands for; -1 for other characters.</summary>
    public static int IndexOf(char sign) => sign >= First && sign < First + Most ? sign - First : -1;

    /// <summary>The label of a mark.</summary>
    public string ValueOf(int index) => values[index];

    /// <summary>Puts the marks back in a form.</summary>
    /// <param name="text">The text with the private characters.</param>
    /// <param name="form">Writes a label of digits; null for the marks as they were.</param>
    public string Write(string text, DressForm? form) => text.Any(sign => IndexOf(sign) >= 0)
        ? string.Concat(text.Select(sign => IndexOf(sign) is var index and >= 0
            ? form is not null && values[index].All(char.IsAsciiDigit) ? form.Mark(values[index]) : printed[index]
            : sign.ToString()))
        : text;
}
