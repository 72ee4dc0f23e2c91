using System.Globalization;
using System.Linq;
using System.Text;

namespace MandateSdk.Tool.Lookup;

/// <summary>Names without case, accents, spaces and punctuation: a title and the C# name made from it become the same.</summary>
internal static class SqueezedName
{
    public static string Of(string name) => string.Concat(name
        .Normalize(NormalizationForm.FormD)
        .Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant));
}
