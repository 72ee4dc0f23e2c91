using System.CommandLine;

namespace MandateSdk.Tool.Export;

/// <summary>The option <c>--json</c>: one object, in place of the words for people.</summary>
internal static class JsonOutput
{
    /// <summary>Adds the option to a command.</summary>
    public static Option<bool> AddTo(Command command)
    {
        var option = new Option<bool>("--json") { Description = "Prints one JSON object in place of words for people." };
        command.Add(option);
        return option;
    }
}
