namespace MandateSdk.Core.Catalogs;

/// <summary>Where an entry of a catalog names its text or its instrument.</summary>
/// <param name="Position">The first character of the name, counted from 0.</param>
/// <param name="File">The file of the entry.</param>
/// <param name="Instrument">The id of the instrument; null for the entry of the file itself.</param>
internal sealed record EntryPlace(int Position, string File, string? Instrument);
