using System;
using System.Linq;
using MandateSdk.Fuzz.Invariants;

namespace MandateSdk.Fuzz.Targets;

/// <summary>A promise that an input breaks.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Found">What was found instead.</param>
/// <param name="Signature">What two inputs with the same cause have in common: the promise, and where the product threw.</param>
internal sealed record Failure(string Promise, string Found, string Signature)
{
    /// <summary>The failure that an exception tells.</summary>
    public static Failure Of(string promise, Exception exception)
    {
        if (exception is BrokenPromiseException broken)
        {
            return new Failure(promise, broken.Message, promise + (broken.Kind is null ? string.Empty : ": " + broken.Kind));
        }

        var cause = exception.GetBaseException();
        return new Failure(promise, exception.ToString(), promise + ": " + cause.GetType().Name + " " + PlaceOf(cause));
    }

    // The innermost method of the product; what it called of the framework differs from input to input.
    private static string? PlaceOf(Exception exception) => (exception.StackTrace ?? string.Empty).Split('\n')
        .Select(line => line.Trim())
        .FirstOrDefault(line => line.StartsWith("at MandateSdk.", StringComparison.Ordinal));
}
