using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using MandateSdk.Tool;
using MandateSdk.Tool.Export;

// Whoever ends the program finds old files or new ones, and nothing beside them.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => UnfinishedFiles.DeleteAll());
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => UnfinishedFiles.DeleteAll());

// The texts are full of dashes, quotation marks and accents that the code pages of Windows consoles lack.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var shown = Presentation.Of(Console.IsOutputRedirected, Width(), Environment.GetEnvironmentVariable, OperatingSystem.IsWindows());
if (!Console.IsOutputRedirected)
    Console.OutputEncoding = utf8;

// A pipe or a file gets its lines by the block. What reads a pipe may go before the end (mandate list | head): that is no error,
// and the stream of the console takes it for none.
using var output = Console.IsOutputRedirected
    ? new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 15)
    : Console.Out;
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var code = MandateCommand.Run(args, output, error, Console.IsErrorRedirected ? null : Console.Error, shown);
output.Flush();
return code;

static int Width()
{
    try
    {
        return Console.IsOutputRedirected ? 0 : Console.WindowWidth;
    }
    catch (IOException)
    {
        return 0;
    }
}
