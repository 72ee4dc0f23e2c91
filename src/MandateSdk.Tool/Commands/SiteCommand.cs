using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Site;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate site</c>: texts as pages that a browser shows without a server and without a network.</summary>
internal static class SiteCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("site", "Writes the texts as a site: a page an instrument, search, mandates, terms.");
        var texts = TextArguments.AddArgument(command);
        var directory = new Option<string>("--output", "-o")
        {
            Description = "The directory of the site: a new one, an empty one, or an earlier site, which it replaces.",
            HelpName = "DIR",
            Required = true,
        };
        directory.Validators.Add(TextArguments.RefuseNonsense);
        var title = new Option<string>("--title")
        {
            Description = "The title of the site.",
            HelpName = "TEXT",
            DefaultValueFactory = _ => "Norms",
        };
        command.Add(directory);
        command.Add(title);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            var target = parsed.GetRequiredValue(directory);
            if (!SiteWriter.MayReplace(target))
            {
                io.Error.WriteLine(target + ": has other files in it; name a new directory, an empty one, or an earlier site.");
                return ExitCode.Usage;
            }

            var sources = set.Read(ReadMeaning).ToList();
            if (Twin(sources) is { } twin)
            {
                io.Error.WriteLine(twin + ": two texts would have the same pages; give them keys of their own in a catalog.");
                return ExitCode.Usage;
            }

            var content = new SiteContent(sources);
            var pages = new SiteWriter(content, parsed.GetRequiredValue(title)).Write(target, new SiteProgress(io.Terminal).Show);
            var index = Path.Combine(target, "index.html");
            if (parsed.GetValue(json))
            {
                JsonForm.Write(io.Output, writer =>
                {
                    writer.WriteString("index", index);
                    writer.WriteNumber("instruments", content.Instruments.Count);
                    writer.WriteNumber("pages", pages);
                });
            }
            else
            {
                io.Output.WriteLine(index + string.Create(
                    CultureInfo.InvariantCulture, $"  {content.Instruments.Count} instruments, {pages} pages"));
            }

            return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
        });
        return command;
    }

    // A text whose meaning cannot be read is reported and left out, and the others are still written.
    private static void ReadMeaning(Core.Model.Document document)
    {
        _ = document.References;
        _ = document.Terms;
        _ = document.Mandates;
    }

    private static string? Twin(IEnumerable<BoundSource> sources) => sources
        .GroupBy(source => source.Document.Key, System.StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => string.Join(", ", group.Select(source => source.Path)))
        .FirstOrDefault();
}
