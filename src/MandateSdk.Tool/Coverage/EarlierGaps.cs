using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace MandateSdk.Tool.Coverage;

/// <summary>The gaps of a matrix that was written as JSON before.</summary>
internal static class EarlierGaps
{
    /// <summary>The gaps of a matrix that the earlier one did not have.</summary>
    /// <param name="path">The earlier matrix.</param>
    /// <param name="report">The matrix of now.</param>
    /// <exception cref="IOException">The file cannot be read, or is no such matrix.</exception>
    public static IReadOnlyList<CoveredNorm> NewIn(string path, CoverageReport report)
    {
        var gaps = Read(path);
        return report.Gaps.Where(norm => !gaps.Contains(norm.Norm.Id)).ToList();
    }

    private static HashSet<string> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.GetProperty("instruments").EnumerateArray()
                .SelectMany(instrument => instrument.GetProperty("norms").EnumerateArray())
                .Where(norm => norm.GetProperty("degree").GetString() == CoverageWords.Of((ImplementationDegree?)null))
                .Select(norm => norm.GetProperty("id").GetString()!)
                .ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new IOException(path + ": is no matrix as 'mandate coverage --format json' writes it.", exception);
        }
    }
}
