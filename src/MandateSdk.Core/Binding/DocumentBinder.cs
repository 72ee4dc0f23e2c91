using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>What binding a tree gives: the document as data, and every doubt of the reader and the binder.</summary>
public sealed record BoundDocument
{
    /// <summary>Puts a document and its doubts together.</summary>
    /// <param name="record">The document as data.</param>
    /// <param name="diagnostics">The doubts, in the order of the text.</param>
    public BoundDocument(DocumentRecord record, IReadOnlyList<Diagnostic> diagnostics)
    {
        Record = record;
        Diagnostics = diagnostics;
    }

    /// <summary>The document as data.</summary>
    public DocumentRecord Record { get; init; }

    /// <summary>The doubts, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}

/// <summary>Tree → document: ids, footnote scopes, symbols, errata.</summary>
public static class DocumentBinder
{
    /// <summary>Binds a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="catalog">What is known beside the text.</param>
    /// <param name="cancellation">Ends the binding.</param>
    /// <returns>The document and the diagnostics of tree and binding.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static BoundDocument Bind(SyntaxTree tree, Catalog catalog, CancellationToken cancellation = default) =>
        Bind(tree, catalog, new WorkMeter(cancellation));

    internal static BoundDocument Bind(SyntaxTree tree, Catalog catalog, WorkMeter work)
    {
        if (tree is null)
        {
            throw new ArgumentNullException(nameof(tree));
        }

        var file = FileNameOf(tree.Text.Path);
        var entry = catalog?.Find(file);
        var vocabulary = catalog?.Vocabulary ?? default;
        var reader = new UnitReader(tree.Text, entry, Lexicon.With(vocabulary), work);
        var masthead = Masthead.Read(tree, reader);
        var footnotes = FootnoteBinder.Bind(tree, reader, masthead.IsDecision);
        var instruments = new InstrumentBinder(tree, reader, footnotes, masthead, entry).BindAll();
        var root = tree.Root;
        var contents = Array.Find(tree.Nodes, node => node.Kind == SyntaxKind.Contents);
        var record = new DocumentRecord(
            entry?.Key ?? KeyOf(file),
            file,
            tree.IsLaw ? DocumentKind.Law : masthead.KindOf(root),
            masthead.Symbol ?? entry?.Symbol,
            masthead.TitleOf(instruments, root, reader) ?? entry?.Title
                ?? (tree.IsLaw && instruments.Count > 0 ? instruments[0].Title : null),
            masthead.Issuer ?? entry?.Issuer,
            CalendarDate.OrNull(masthead.Date),
            tree.Text.Lines.Count,
            instruments,
            tree.Nodes.Where(node => IsFrame(node) || IsOnCover(node, contents))
                .Select(reader.ReadWithLabel).ToEquatableArray(),
            contents is null ? null : new ContentsRecord(contents.Lines.First(), contents.Lines.Last()),
            footnotes.Of(null),
            TableBinder.Bind(root, reader),
            entry?.PublishedAs,
            entry?.OtherSymbols ?? default,
            vocabulary);
        return new BoundDocument(record, DocumentReview.Run(tree, record, footnotes, entry, work));
    }

    private static bool IsFrame(SyntaxNode node) =>
        node.Kind is SyntaxKind.FrontMatter or SyntaxKind.FrameHeading or SyntaxKind.FrameParagraph
            or SyntaxKind.NotesHeading;

    // The job number at the foot of the cover of a report, before its table of contents, belongs to the cover.
    private static bool IsOnCover(SyntaxNode node, SyntaxNode? contents) =>
        node.Kind == SyntaxKind.PageFurniture && contents is not null && node.Lines.First() < contents.Lines.First();

    private static string FileNameOf(string path)
    {
        var slash = Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\'));
        return path.Substring(slash + 1);
    }

    private static string KeyOf(string file) =>
        file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? file.Substring(0, file.Length - 4) : file;
}
