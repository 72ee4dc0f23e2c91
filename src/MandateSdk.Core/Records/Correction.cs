namespace MandateSdk.Core.Records;

/// <summary>One erratum of the catalog: what was printed and how it reads.</summary>
/// <param name="Printed">The words as OCR left them.</param>
/// <param name="Reading">The words as they must have stood in the original.</param>
/// <param name="Reason">How the reading is known.</param>
public sealed record Correction(string Printed, string Reading, string Reason);
