using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Commands;

/// <summary>What every command that reads texts takes: the files and the catalog.</summary>
internal sealed class TextArguments
{
    private const string FilesHelp = "Text files, folders, patterns, or - for the standard input; the texts of the library where none is named.";

    private TextArguments(Symbol files)
    {
        Files = files;
        Catalog.Validators.Add(RefuseNonsense);
    }

    /// <summary>The files, as argument or as option.</summary>
    private Symbol Files { get; }

    /// <summary>The catalog.</summary>
    private Option<string?> Catalog { get; } = new("--catalog")
    {
        Description = "A catalog of keys, names and errata; without it, the catalog.json beside each file, if there "
            + "is one.",
        HelpName = "FILE",
    };

    /// <summary>Adds the files as argument.</summary>
    public static TextArguments AddArgument(Command command)
    {
        var files = new Argument<string[]>("FILE") { Description = FilesHelp, Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(RefuseNonsense);
        command.Add(files);
        var arguments = new TextArguments(files);
        command.Add(arguments.Catalog);
        return arguments;
    }

    /// <summary>Adds the files as option, for commands whose arguments are something else.</summary>
    public static TextArguments AddOption(Command command)
    {
        var files = new Option<string[]>("--file")
        {
            Description = FilesHelp,
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        files.Validators.Add(RefuseNonsense);
        command.Add(files);
        var arguments = new TextArguments(files);
        command.Add(arguments.Catalog);
        return arguments;
    }

    /// <summary>Refuses an empty path, as an unset variable of a script leaves it, and a misspelt option.</summary>
    /// <remarks>The library takes an option that it does not know for an argument.</remarks>
    public static void RefuseNonsense(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            result.AddError("An argument is empty.");
        foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..]))
            result.AddError("There is no option " + token.Value + "; a file of that name is ./" + token.Value + ".");
    }

    /// <summary>One file that is named beside the others, read with the same catalog.</summary>
    public TextSet ReadFile(string file, ParseResult parsed, CommandIO io) =>
        new([file], parsed.GetValue(Catalog), io);

    /// <summary>The texts that a command line names.</summary>
    public TextSet Read(ParseResult parsed, CommandIO io)
    {
        var files = Files is Argument<string[]> argument
            ? parsed.GetValue(argument)
            : parsed.GetValue((Option<string[]>)Files);
        return new TextSet(files ?? [], parsed.GetValue(Catalog), io);
    }
}
