using System.Text.Json;

namespace MandateSdk.Export;

/// <summary>
/// The names that kinds bear in what is written: <c>PlanOfAction</c> is <c>plan-of-action</c>.
/// </summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct => OfWord(value.ToString()!);

    public static string OfWord(string word) => JsonNamingPolicy.KebabCaseLower.ConvertName(word);
}
