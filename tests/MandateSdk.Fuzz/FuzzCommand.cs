using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using MandateSdk.Fuzz.Mutation;
using MandateSdk.Fuzz.Running;
using MandateSdk.Fuzz.Targets;
using MandateSdk.Fuzz.Texts;

namespace MandateSdk.Fuzz;

/// <summary>The command line.</summary>
internal static class FuzzCommand
{
    /// <summary>No input failed.</summary>
    public const int NothingFound = 0;

    /// <summary>An input failed; it lies in the folder of findings.</summary>
    public const int Found = 1;

    private static readonly TimeSpan EveryMinute = TimeSpan.FromMinutes(1);

    /// <summary>Runs the command.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        var root = new RootCommand("Reads damaged texts and checks what the product promises.") { CreateRun(output), CreateReplay(output), CreateSharpFuzz() };
        return root.Parse(args).Invoke(new InvocationConfiguration { Output = output });
    }

    private static Command CreateRun(TextWriter output)
    {
        var command = new Command("run", "Makes inputs and runs a target on them.");
        var target = TargetOption();
        var texts = new Option<string[]>("--texts") { Description = "A folder of texts to make inputs of; the five texts of the repository where none is given.", AllowMultipleArgumentsPerToken = true };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same inputs.", DefaultValueFactory = _ => 1 };
        var first = new Option<long>("--first") { Description = "The number of the first input, to go on where another run ended." };
        var count = new Option<long>("--count") { Description = "The number of inputs.", DefaultValueFactory = _ => 10_000 };
        var time = new Option<int>("--time") { Description = "Ends after so many seconds, whatever the count.", DefaultValueFactory = _ => int.MaxValue / 1000 };
        var threads = new Option<int>("--threads") { Description = "How many inputs are read side by side.", DefaultValueFactory = _ => 1 };
        var stack = new Option<int?>("--stack") { Description = "The stack of each thread in kB; what the target promises to do with where it is left out." };
        var hang = new Option<int>("--hang") { Description = "An input that takes more seconds is a failure.", DefaultValueFactory = _ => 30 };
        var whole = new Option<double>("--whole") { Description = "The share of whole texts; the others are windows of 100 to 3,000 characters.", DefaultValueFactory = _ => new InputShares().Whole };
        var folder = new Option<string>("--findings") { Description = "The folder for what fails.", DefaultValueFactory = _ => "findings" };
        foreach (var option in new Option[] { target, texts, seed, first, count, time, threads, stack, hang, whole, folder })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var chosen = parsed.GetRequiredValue(target);
            var folders = parsed.GetValue(texts) is { Length: > 0 } given ? given : [InputTexts.Seeds];
            var options = new FuzzOptions(
                parsed.GetValue(first),
                parsed.GetValue(count),
                TimeSpan.FromSeconds(parsed.GetValue(time)),
                parsed.GetValue(threads),
                (parsed.GetValue(stack) ?? chosen.StackKilobytes) * 1024,
                TimeSpan.FromSeconds(parsed.GetValue(hang)));
            var maker = new InputMaker(InputTexts.Of(folders, chosen.Extension), parsed.GetValue(seed), new InputShares(parsed.GetValue(whole)));
            var findings = new Findings(parsed.GetValue(folder)!);
            var run = new FuzzRun(chosen, maker, options, findings);
            using var progress = new Timer(_ => output.WriteLine(Summary(run, findings)), null, EveryMinute, EveryMinute);
            run.Run(thread =>
            {
                output.WriteLine($"An input took too long; it lies in {findings.RunningPath(thread, chosen)}");
                Environment.Exit(Found);
            });
            return Report(run, findings, output);
        });
        return command;
    }

    private static Command CreateReplay(TextWriter output)
    {
        var command = new Command("replay", "Runs a target on saved inputs.");
        var target = TargetOption();
        var files = new Argument<string[]>("files") { Description = "Inputs from a folder of findings.", Arity = ArgumentArity.OneOrMore };
        command.Add(target);
        command.Add(files);
        command.SetAction(parsed =>
        {
            var failed = NothingFound;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var failure = parsed.GetRequiredValue(target).Run(SavedInput.Read(file));
                output.WriteLine(file + ": " + (failure is null ? "nothing found" : failure.Promise + "\n" + failure.Found));
                failed = failure is null ? failed : Found;
            }

            return failed;
        });
        return command;
    }

    private static Command CreateSharpFuzz()
    {
        var command = new Command("sharpfuzz", "Serves afl-fuzz or libFuzzer, after SharpFuzz has instrumented the assemblies.");
        var target = TargetOption();
        var engine = new Option<string>("--engine") { Description = "Who asks.", DefaultValueFactory = _ => "afl" };
        engine.AcceptOnlyFromAmong("afl", "libfuzzer");
        command.Add(target);
        command.Add(engine);
        command.SetAction(parsed => EntryPoint.Serve(parsed.GetRequiredValue(target), isLibFuzzer: parsed.GetValue(engine) == "libfuzzer"));
        return command;
    }

    private static Option<ITarget> TargetOption()
    {
        var names = string.Join(", ", AllTargets.InOrder.Select(target => target.Name));
        return new Option<ITarget>("--target")
        {
            Description = "What to run: " + names + ".",
            Required = true,
            CustomParser = result =>
            {
                var found = AllTargets.InOrder.FirstOrDefault(target => target.Name == result.Tokens[0].Value);
                if (found is null)
                {
                    result.AddError("No such target; there are " + names + ".");
                }

                return found;
            },
        };
    }

    private static int Report(FuzzRun run, Findings findings, TextWriter output)
    {
        output.WriteLine(Summary(run, findings));
        foreach (var (cause, times) in findings.Causes.OrderByDescending(cause => cause.Value))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times,8} × {cause}"));
        }

        return findings.Count == 0 ? NothingFound : Found;
    }

    private static string Summary(FuzzRun run, Findings findings) => string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Done} inputs, {run.Characters} characters, {run.Elapsed.TotalSeconds:0} s, {findings.Count} failures of {findings.Causes.Count} causes");
}
