using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;
using MandateSdk.Export.Outline;

namespace MandateSdk.Export.AkomaNtoso;

/// <summary>
/// Writes a document as Akoma Ntoso 3.0: a <c>statement</c> where it is one instrument, else a collection of them.
/// </summary>
internal sealed class AkomaNtosoExporter
{
    private readonly Document _document;
    private readonly ElementIds _ids = new();
    private readonly DocumentOutline _outline;
    private readonly AknInlines _inlines;
    private readonly AknBody _body;
    private readonly AknMeta _meta;
    private readonly ILookup<int, Footnote> _notesByLine;

    private AkomaNtosoExporter(ExportSource source)
    {
        _document = source.Document;
        _outline = new DocumentOutline(_document);
        _notesByLine = _document.Footnotes
            .SelectMany(note => note.References.Select(reference => (reference.Line, note)))
            .ToLookup(pair => pair.Line, pair => pair.note);

        // Names that the metadata gives.
        foreach (var name in new[] { "mandatesdk", "un" })
            _ids.Take(name);
        _inlines = new AknInlines(source, _ids);
        _body = new AknBody(_outline, _inlines, _ids);
        _meta = new AknMeta(source, _ids);
    }

    /// <summary>Writes a document.</summary>
    public static void Write(ExportSource source, Stream output)
    {
        using (var xml = new AknXml(output))
        {
            var exporter = new AkomaNtosoExporter(source);
            xml.Block("akomaNtoso", root =>
            {
                if (source.Document.Instruments.Count == 1)
                    exporter.WriteStatement(root, source.Document.Instruments[0]);
                else if (source.Document.Instruments.Count == 0)
                    exporter.WriteFrameOnly(root);
                else
                    exporter.WriteCollection(root);
            });
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteStatement(AknXml xml, Instrument whole)
    {
        var top = _outline.Top;
        var cover = top.OfType<FramePiece>().Where(piece => piece.Line <= whole.StartLine).ToList();
        var rest = top.Where(piece => piece is TablePiece || (piece is FramePiece frame && !cover.Contains(frame)))
            .ToList();
        xml.Block("statement", statement =>
        {
            _meta.WriteOfFile(statement, whole, NotesWithoutPlace());
            if (cover.Count > 0)
                statement.Block("coverPage", page => WriteFrame(page, cover));
            WriteInstrument(statement, whole, rest);
        }, ("name", Names.Of(whole.Kind)));
    }

    private void WriteFrameOnly(AknXml xml) => xml.Block("statement", statement =>
    {
        _meta.WriteOfFile(statement, null, NotesWithoutPlace());
        statement.Block("mainBody", main =>
        {
            WriteFrame(main, _outline.Top);
            if (_outline.Top.Count == 0)
                main.Empty("p");
        });
    }, ("name", Names.Of(_document.Kind)));

    private void WriteCollection(AknXml xml) => xml.Block("documentCollection", collection =>
    {
        _meta.WriteOfFile(collection, null, NotesWithoutPlace());
        collection.Block("collectionBody", body =>
        {
            var frame = new List<Piece>();
            var parts = 0;
            foreach (var piece in _outline.Top)
            {
                if (piece is not InstrumentPiece { Instrument: { } instrument })
                {
                    frame.Add(piece);
                    continue;
                }

                WriteInterstitial(body, frame, ref parts);
                body.Block("component", component => component.Block("statement", statement =>
                {
                    _meta.WriteOfPart(statement, instrument);
                    WriteInstrument(statement, instrument, []);
                }, ("name", Names.Of(instrument.Kind))), ("eId", _ids.Take(instrument)));
            }

            WriteInterstitial(body, frame, ref parts);
        });
    }, ("name", Names.Of(_document.Kind)));

    // The report's own chapters, headings and paragraphs, between the texts that it has.
    private void WriteInterstitial(AknXml xml, List<Piece> frame, ref int parts)
    {
        if (frame.Count == 0)
            return;

        var id = _ids.Take("frame_" + (++parts).ToString(CultureInfo.InvariantCulture));
        var pieces = frame.ToList();
        frame.Clear();
        xml.Block("component", component =>
            component.Block("interstitial", blocks => WriteFrame(blocks, pieces)), ("eId", id));
    }

    private void WriteInstrument(AknXml xml, Instrument instrument, List<Piece> rest)
    {
        WritePreface(xml, instrument);
        _body.WritePreamble(xml, instrument);
        _body.WriteMain(xml, instrument);
        var closings = _outline.LinesOf(instrument, LineKind.Closing).ToList();
        if (closings.Count + rest.Count > 0)
        {
            xml.Block("conclusions", conclusions =>
            {
                foreach (var closing in closings)
                    conclusions.Words("p", p => p.Text(closing));
                WriteFrame(conclusions, rest);
            });
        }

        if (instrument.Annexes.Count == 0)
            return;

        xml.Block("attachments", attachments =>
        {
            foreach (var annex in instrument.Annexes)
            {
                attachments.Block("attachment", attachment => attachment.Block("doc", doc =>
                {
                    _meta.WriteOfPart(doc, annex);
                    WriteInstrument(doc, annex, []);
                }, ("name", Names.Of(annex.Kind))), ("eId", _ids.Take(annex)));
            }
        });
    }

    private void WritePreface(AknXml xml, Instrument instrument)
    {
        var title = InlineReader.Title(instrument);
        var notes = _outline.LinesOf(instrument, LineKind.AdoptionNote).ToList();
        var frame = _outline.After(instrument).OfType<FramePiece>().ToList();
        if (instrument.Label is null && title.IsEmpty && notes.Count + frame.Count == 0)
            return;

        // "32. Title" is one line; "Draft resolution I" stands over its title.
        var isOneLine = instrument.Label is { } label && (label.EndsWith('.') || char.IsDigit(label[0]));
        xml.Block("preface", preface =>
        {
            if (instrument.Label is not null)
            {
                preface.Words("p", p =>
                {
                    p.Inline("docNumber", number => number.Text(instrument.Label));
                    if (isOneLine && !title.IsEmpty)
                    {
                        p.Text(" ");
                        WriteTitle(p, title, instrument);
                    }
                });
            }

            if (!title.IsEmpty && !isOneLine)
                preface.Words("p", p => WriteTitle(p, title, instrument));
            foreach (var note in notes)
                preface.Words("p", p => p.Text(note));
            foreach (var piece in frame)
            {
                preface.Words("p", p => p.Inline("docProponent", words =>
                    _inlines.Write(words, _inlines.Reader.Read(piece.Words), null)));
            }
        });
    }

    private void WriteTitle(AknXml xml, InlineText title, Instrument instrument) =>
        xml.Inline("docTitle", words => _inlines.Write(words, title, instrument));

    private void WriteFrame(AknXml xml, IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is TablePiece table)
            {
                AknBody.WriteTable(xml, table.Table);
            }
            else if (piece is FramePiece frame)
            {
                xml.Words("p", p =>
                {
                    _inlines.Write(p, _inlines.Reader.Read(frame.Words), null);
                    foreach (var note in frame.Words.Lines.SelectMany(line => _notesByLine[line]))
                        _inlines.WriteNote(p, note);
                });
            }
        }
    }

    // Definitions that no mark leads to.
    private Action<AknXml>? NotesWithoutPlace()
    {
        var lines = _outline.Top.OfType<FramePiece>().SelectMany(piece => piece.Words.Lines).ToHashSet();
        var notes = _document.Footnotes
            .Where(note => !note.References.Any(reference => lines.Contains(reference.Line)))
            .ToList();
        return notes.Count == 0 ? null : xml =>
        {
            foreach (var note in notes)
            {
                xml.Block("note", element => element.Words("p", p => p.Text(note.Text)),
                    ("eId", _ids.TakeNote(null, note.Label)), ("marker", note.Label));
            }
        };
    }
}
