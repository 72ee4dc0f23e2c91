using System;

namespace MandateSdk.Export.Tables;

/// <summary>A column of a table: of words or of numbers.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
/// <param name="Name">The name, in lower case with underscores, so that no query needs quotation marks.</param>
/// <param name="Words">The value of a row; null in a column of numbers.</param>
/// <param name="Number">The value of a row; null in a column of words.</param>
/// <param name="IsRequired">True where every row has a value.</param>
internal sealed record TableColumn<TRow>(
    string Name,
    Func<TRow, string?>? Words,
    Func<TRow, int?>? Number,
    bool IsRequired)
{
    /// <summary>The value of a row, as text.</summary>
    public string? TextOf(TRow row) => Words is not null
        ? Words(row)
        : Number!(row)?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
