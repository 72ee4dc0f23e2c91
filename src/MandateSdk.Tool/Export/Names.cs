using System.Text.Json;

namespace MandateSdk.Tool.Export;

/// <summary>
/// The names that kinds bear in what the command writes: <c>PlanOfAction</c> is <c>plan-of-action</c>.
/// </summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!);
}
