using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Generated;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Pipeline;

namespace MandateSdk.Generators.Naming;

/// <summary>Gives every document and instrument a name of its own, by the rule in docs/names.md.</summary>
/// <remarks>
/// Names are given in turns, and in each turn in the order of the file names: a text that is added at the end takes no
/// name away from those before it.
/// </remarks>
internal sealed class Namer
{
    private readonly NameScope _scope;
    private readonly WorkMeter _work;
    private readonly IReadOnlyList<DocumentSummary> _documents;
    private readonly string?[][] _names;

    private Namer(IReadOnlyList<DocumentSummary> documents, IEnumerable<string> neighbours, WorkMeter work)
    {
        _work = work;
        _scope = new NameScope(ReservedNames().Concat(neighbours));
        _documents = documents;
        _names = documents.Select(document => new string?[document.Instruments.Count]).ToArray();
    }

    /// <summary>Names the documents of one namespace.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="neighbours">What else stands in the namespace.</param>
    /// <param name="work">Counts the names.</param>
    public static EquatableArray<DocumentNames> Name(IEnumerable<DocumentSummary> documents,
        IEnumerable<string> neighbours, WorkMeter work)
    {
        var namer = new Namer(documents.OrderBy(document => document.File, StringComparer.Ordinal)
            .ToArray(), neighbours, work);

        // Names that a person chose; then norms that are annexed to the text that adopts them: they are the ones that
        // people call by their title; then the adopting texts; last what has no title, which is called after its
        // parent.
        namer.NameAll(instrument => ChosenName(instrument).Length > 0, namer.TakeChosenName);
        namer.NameAll(instrument => instrument.Title is not null && instrument.Parent >= 0, namer.TakeTitle);
        namer.NameAll(instrument => instrument.Title is not null || instrument.Parent < 0, namer.TakeTitle);
        namer.NameAll(_ => true, namer.TakeNameOfParent);
        return namer.ToDocumentNames();
    }

    /// <summary>
    /// The types that stand, or may stand, beside the instruments, and the members of their documents.
    /// </summary>
    private static IEnumerable<string> ReservedNames() =>
        typeof(Document).Assembly.GetExportedTypes()
            .Select(type => type.Name)
            .Concat(NameScope.MembersOf(typeof(GeneratedDocument)))
            .Concat("Norms NormIds Corpus Documents MakeDocuments Instance Head".Split(' '));

    private static string ChosenName(InstrumentSummary instrument) =>
        Identifier.Begin(Identifier.FromWords(instrument.Entry?.Name ?? string.Empty));

    private static string TitleOf(DocumentSummary document, InstrumentSummary instrument) =>
        instrument.Title ?? instrument.Label ?? document.Title ?? document.File;

    /// <summary>What tells the instruments of one document from those of another.</summary>
    private static string Suffix(DocumentSummary document) =>
        document.ChosenName is { } name ? Identifier.FromWords(name)
        : document.Date is { } date ? date.Year.ToString("0000", CultureInfo.InvariantCulture)
        : Identifier.FromWords(document.Symbol ?? Stem(document));

    private static string Stem(DocumentSummary document) => System.IO.Path.GetFileNameWithoutExtension(document.File);

    private void NameAll(Func<InstrumentSummary, bool> isDue, Func<int, InstrumentSummary, string> take)
    {
        for (var document = 0; document < _documents.Count; document++)
        {
            var instruments = _documents[document].Instruments;
            for (var i = 0; i < instruments.Count; i++)
            {
                _work.Count(1 + (instruments[i].Title?.Length ?? 0));
                if (_names[document][i] is null && isDue(instruments[i]))
                {
                    _names[document][i] = take(document, instruments[i]);
                }
            }
        }
    }

    private string TakeChosenName(int document, InstrumentSummary instrument) =>
        _scope.Take(
            ChosenName(instrument),
            Identifier.Append(ChosenName(instrument), Suffix(_documents[document])));

    private string TakeTitle(int document, InstrumentSummary instrument)
    {
        var title = TitleOf(_documents[document], instrument);
        var name = Begin(Identifier.FromTitleBeforeColon(title), instrument);
        var kind = instrument.Kind.ToString();
        var suffix = Suffix(_documents[document]);

        // A decision on the Standard Minimum Rules is not those rules, though it has their name for a title.
        if (OtherTexts.IsNamedBy(title, instrument.Kind))
        {
            return _scope.Take(name + kind, Identifier.Append(name + kind, suffix));
        }

        return _scope.Take(
            name,
            Begin(Identifier.FromTitle(title), instrument),
            name + kind,
            Identifier.Append(name, suffix),
            Identifier.Append(name + kind, suffix));
    }

    private string TakeNameOfParent(int document, InstrumentSummary instrument) =>
        _scope.Take(Identifier.Append(_names[document][instrument.Parent]!, instrument.Member));

    // A title without a letter, such as "***", makes no name; the kind does.
    private static string Begin(string name, InstrumentSummary instrument) =>
        Identifier.Begin(name.Length > 0 ? name : instrument.Kind.ToString());

    private EquatableArray<DocumentNames> ToDocumentNames() =>
        _documents.Select((document, i) => new DocumentNames(
            document,
            TakeDocumentName(document),
            _names[i].Select(name => name!).ToEquatableArray())).ToEquatableArray();

    private string TakeDocumentName(DocumentSummary document)
    {
        var chosen = Identifier.FromWords(document.ChosenName ?? string.Empty);
        var title = Identifier.FromTitleBeforeColon(document.Title ?? string.Empty);
        var name = chosen.Length > 0 ? chosen : title.Length > 0 ? title : Identifier.FromWords(Stem(document));
        name = Identifier.Begin(name.Length > 0 ? name : "Text");
        return _scope.Take(name, name + "Document", Identifier.Append(name + "Document", Suffix(document)));
    }
}
