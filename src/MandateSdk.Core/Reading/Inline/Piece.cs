namespace MandateSdk.Core.Reading;

/// <summary>A stretch of one physical line.</summary>
/// <param name="Line">The physical line, counted from 1.</param>
/// <param name="Start">Its first character in the source text; not blank.</param>
/// <param name="End">The position after its last character that is not blank.</param>
internal readonly record struct Piece(int Line, int Start, int End);
