using System.CommandLine;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate list</c>: the instruments of some texts.</summary>
internal static class ListCommand
{
    public static Command Create(CommandIO io)
    {
        var command = new Command("list", "Lists the instruments, those inside others indented.");
        var texts = TextArguments.AddArgument(command);
        var json = JsonOutput.AddTo(command);
        command.SetAction(parsed =>
        {
            var set = texts.Read(parsed, io);
            if (parsed.GetValue(json))
            {
                JsonForm.Write(io.Output, writer => writer.WriteArray("documents", set.Read(),
                    source => new JsonUnitWriter(writer).WriteListed(source.Document)));
            }
            else
            {
                var printer = new InstrumentList(io.Output);
                set.ForEach(set.Read(), source => printer.Print(source.Document));
            }

            return set.HasFailed ? ExitCode.InputOutput : ExitCode.Ok;
        });
        return command;
    }
}
