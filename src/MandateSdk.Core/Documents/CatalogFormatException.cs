using System;
using System.Globalization;

namespace MandateSdk.Core.Documents;

/// <summary>A catalog cannot be read.</summary>
public sealed class CatalogFormatException : FormatException
{
    internal CatalogFormatException(int line, string problem)
        : base(string.Format(CultureInfo.InvariantCulture, "Line {0}: {1}.", line, problem)) => Line = line;

    /// <summary>The line of the catalog that cannot be read, counted from 1.</summary>
    public int Line { get; }
}
