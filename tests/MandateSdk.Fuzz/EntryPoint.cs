using System.IO;
using System.Text;
using MandateSdk.Fuzz.Targets;
using SharpFuzz;

namespace MandateSdk.Fuzz;

/// <summary>Where fuzzers that follow the branches of the code come in: a failure is thrown, which is what they report.</summary>
internal static class EntryPoint
{
    /// <summary>Runs inputs as long as the fuzzer sends some.</summary>
    public static void Serve(ITarget target, bool isLibFuzzer)
    {
        if (isLibFuzzer)
        {
            Fuzzer.LibFuzzer.Run(bytes => Run(target, Encoding.UTF8.GetString(bytes)));
        }
        else
        {
            Fuzzer.OutOfProcess.Run((Stream stream) => Run(target, new StreamReader(stream, Encoding.UTF8).ReadToEnd()));
        }
    }

    private static void Run(ITarget target, string input)
    {
        if (target.Run(input) is { } failure)
        {
            throw new InvalidDataException(failure.Signature + "\n" + failure.Found);
        }
    }
}
