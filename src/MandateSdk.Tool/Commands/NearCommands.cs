using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Lookup;

namespace MandateSdk.Tool.Commands;

/// <summary>Offers the command or the option that comes nearest to a word that is none.</summary>
internal static class NearCommands
{
    /// <summary>Writes an offer for each word that nothing fits.</summary>
    public static void Suggest(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Where(inner => !inner.Hidden).Select(inner => inner.Name)
            .Concat(OptionsOf(parsed)).ToList();
        foreach (var word in parsed.UnmatchedTokens.Concat(MisspeltOptions(parsed)).Distinct(StringComparer.Ordinal))
        {
            if (Spelling.Nearest(word, known) is { } near)
                error.WriteLine("Did you mean '" + near + "'?");
        }
    }

    private static IEnumerable<string> OptionsOf(ParseResult parsed)
    {
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            foreach (var option in result.Command.Options)
                yield return option.Name;
        }
    }

    // The library takes an option that it does not know for an argument.
    private static IEnumerable<string> MisspeltOptions(ParseResult parsed) => parsed.Tokens
        .Where(token => token.Type == System.CommandLine.Parsing.TokenType.Argument)
        .Select(token => token.Value.Split('=', ':')[0])
        .Where(word => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2);
}
