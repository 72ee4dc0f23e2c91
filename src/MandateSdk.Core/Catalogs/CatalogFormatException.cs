using System;
using System.Globalization;

namespace MandateSdk.Core.Catalogs;

/// <summary>A catalog cannot be read.</summary>
public sealed class CatalogFormatException : FormatException
{
    internal CatalogFormatException(int line, int column, string problem)
        : base(string.Format(CultureInfo.InvariantCulture, "Line {0}: {1}.", line, problem))
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line of the catalog that cannot be read, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column of that line, in characters, counted from 1.</summary>
    public int Column { get; }
}
