using System.CommandLine;

namespace MandateSdk.Tool.Commands;

/// <summary>The option <c>--color</c> of every command: colours for a pager that shows them, or none on a terminal.</summary>
internal static class ColourOption
{
    private const string Auto = "auto";
    private const string Always = "always";
    private const string Never = "never";

    /// <summary>Adds the option to all commands.</summary>
    public static Option<string> AddTo(RootCommand root)
    {
        var option = new Option<string>("--color")
        {
            Description = "Colours: auto (on a terminal), always, or never.",
            DefaultValueFactory = _ => Auto,
            Recursive = true,
        };
        option.AcceptOnlyFromAmong(Auto, Always, Never);
        root.Add(option);
        return option;
    }

    /// <summary>What the user wants; null for what the terminal has.</summary>
    public static bool? Wanted(ParseResult parsed, Option<string> option) => parsed.GetValue(option) switch
    {
        Always => true,
        Never => false,
        _ => null,
    };
}
