using System.Globalization;

namespace MandateSdk.Core.Records;

/// <summary>A cell of a table.</summary>
/// <param name="Text">The words or digits as printed, free of markup.</param>
/// <param name="ColumnSpan">The number of columns that a heading stands over; 1 for a cell of data.</param>
public readonly record struct TableCell(string Text, int ColumnSpan = 1)
{
    /// <summary>
    /// The number that the cell holds; null where it holds none. Spaces between groups of three digits, as United
    /// Nations documents print them, and commas are read as group separators, a point as the decimal sign.
    /// </summary>
    public decimal? Value
    {
        get
        {
            var digits = Text.Replace(" ", string.Empty).Replace("\u00a0", string.Empty).Replace(",", string.Empty);
            return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
