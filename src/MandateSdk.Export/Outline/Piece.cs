using MandateSdk.Core.Model;
using MandateSdk.Core.Records;

namespace MandateSdk.Export.Outline;

/// <summary>Something of a document that stands at a line.</summary>
/// <param name="Line">The first physical line, counted from 1.</param>
internal abstract record Piece(int Line);

/// <summary>Words that belong to no instrument: masthead, chapter headings, the paragraphs of a report.</summary>
/// <param name="Line">The first line.</param>
/// <param name="Words">The words.</param>
internal sealed record FramePiece(int Line, PrintedText Words) : Piece(Line);

/// <summary>An instrument that stands in no other.</summary>
/// <param name="Line">The first line.</param>
/// <param name="Instrument">The instrument.</param>
internal sealed record InstrumentPiece(int Line, Instrument Instrument) : Piece(Line);

/// <summary>A table.</summary>
/// <param name="Line">The first line.</param>
/// <param name="Table">The table.</param>
internal sealed record TablePiece(int Line, Table Table) : Piece(Line);

/// <summary>A line of an instrument that is none of its units.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words.</param>
internal sealed record LinePiece(int Line, LineKind Kind, string Text) : Piece(Line);

/// <summary>What a line is that is no unit.</summary>
internal enum LineKind
{
    /// <summary>"Adopted by the Security Council at its 9836th meeting …", under the title.</summary>
    AdoptionNote,

    /// <summary>"The General Assembly,", before the recitals.</summary>
    AdoptingBody,

    /// <summary>Meeting and date, after the last paragraph.</summary>
    Closing,
}
