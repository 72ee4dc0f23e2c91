using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Pipeline;
using Namer = MandateSdk.Generators.Naming.Namer;

namespace MandateSdk.Generators.Tests;

/// <summary>Each stage that names or writes units asks the token of the compiler as it goes on, and ends when it is told to.</summary>
public class CancellationTests
{
    private const string Space = "Acme.Corpus";
    private const int Paragraphs = 3_000;

    // Several times the interval of the meter in characters; a stage counts the characters that it looks at or writes.
    private static readonly ParsedDocument Parsed = ParsedDocument.Parse(
        ParseInput.Of(new MandateFile("a.txt", Text(), null), Catalog.Empty), CancellationToken.None);

    public static TheoryData<string> Stages => new("unit names", "classes", "ids");

    [Theory]
    [MemberData(nameof(Stages))]
    public void AStageAsksOnceForSomeTenThousandCharacters(string stage)
    {
        var meter = new CountingMeter();
        var written = Run(stage, meter);

        Assert.True(meter.Asked >= Math.Max(2, written / 20_000), $"{stage} asked {meter.Asked} times for {written} characters.");
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void AStageEndsWhenItIsToldTo(string stage) =>
        Assert.ThrowsAny<OperationCanceledException>(() => Run(stage, new CountingMeter(last: 2)));

    // The characters that the stage writes.
    private static int Run(string stage, WorkMeter meter)
    {
        var free = new WorkMeter(CancellationToken.None);
        var names = Namer.Name([Parsed.Summarize(free)], Array.Empty<string>(), free);
        var document = Parsed.ToDocument();
        var instruments = EmittedInstrument.Of(document, names[0], Space, stage == "unit names" ? meter : free);
        return stage switch
        {
            "unit names" => 0,
            "classes" => DocumentFile.Write(document, names[0].ClassName, instruments, new GeneratorOptions(Space, "Norms"), Documentation.Short, meter).Length,
            _ => Ids(instruments, meter).Length,
        };
    }

    private static string Ids(IReadOnlyList<EmittedInstrument> instruments, WorkMeter meter)
    {
        var code = new CodeWriter(meter);
        IdsClass.Write(code, "NormIds", instruments);
        return code.ToString();
    }

    private static string Text() =>
        "Draft resolution I\nSafer towns\n\nThe General Assembly,\n\nRecalling its resolution 1/1,\n\n"
        + string.Concat(Enumerable.Range(1, Paragraphs).Select(i => $"{i}. Requests the towns to keep their lamps alight;\n\n"));
}
