using System;
using MandateSdk.Core.Catalogs;
using MandateSdk.Fuzz.Invariants;

namespace MandateSdk.Fuzz.Targets;

/// <summary>The reader of catalogs, beside the JSON reader of .NET.</summary>
internal sealed class CatalogTarget : ITarget
{
    private const string Promise = "A catalog is read as .NET reads it, or refused with the line of what is wrong";

    public string Name => "catalog";

    public string Extension => ".json";

    public int StackKilobytes => 256;

    public Failure? Run(string input)
    {
        try
        {
            Check(input);
            return null;
        }
        catch (Exception exception)
        {
            return Failure.Of(Promise, exception);
        }
    }

    private static void Check(string input)
    {
        // Half of a pair is no character: .NET refuses it, this reader passes it on as it does in every text.
        if (input.AsSpan().ContainsAnyInRange('\ud800', '\udfff') || input.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            _ = Read(input);
            return;
        }

        var read = Read(input);
        var expected = ReferenceCatalog.Read(input);
        BrokenPromiseException.Unless(read is null == expected is null, $"{(read is null ? "refused" : "taken")}, and by .NET {(expected is null ? "refused" : "taken")}");
        BrokenPromiseException.Unless(read is null || read.Equals(expected), $"read as {read}, by .NET as {expected}");
    }

    private static Catalog? Read(string input)
    {
        try
        {
            return CatalogReader.Read(input);
        }
        catch (CatalogFormatException refused)
        {
            var lines = input.AsSpan().Count('\n') + 1;
            BrokenPromiseException.Unless(refused.Line >= 1 && refused.Line <= lines, $"line {refused.Line} of {lines}");
            return null;
        }
    }
}
