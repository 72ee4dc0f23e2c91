namespace MandateSdk.Core.Records;

/// <summary>One erratum of the catalog: what was printed and how it reads.</summary>
public sealed record Correction
{
    internal Correction(string printed, string reading, string reason)
    {
        Printed = printed;
        Reading = reading;
        Reason = reason;
    }

    /// <summary>The words as OCR left them.</summary>
    public string Printed { get; init; }

    /// <summary>The words as they must have stood in the original.</summary>
    public string Reading { get; init; }

    /// <summary>How the reading is known.</summary>
    public string Reason { get; init; }
}
