using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Library;

/// <summary>
/// Leads from what somebody writes to the text or part that he means: the one way for the library, the command, the
/// analyzers and the matrix of marks.
/// </summary>
/// <remarks>
/// It goes from the strictest form of a name (<see cref="NameForm"/>) to the most lenient, and the first that names
/// something counts.
/// </remarks>
internal sealed class NameResolver<TText, TUnit>
    where TText : class, TUnit
    where TUnit : class
{
    // Parts are short, and so is the way through the commas of a text that is none.
    private const int LongestParts = 200;

    private static readonly string[] CodeRoots = ["global::", "MandateSdk.", "Norms.", "NormIds."];

    private readonly INamedTexts<TText, TUnit> _source;
    private readonly TextIndex<TText> _texts;

    public NameResolver(INamedTexts<TText, TUnit> source)
    {
        _source = source;
        _texts = new TextIndex<TText>(source.Texts);
    }

    /// <summary>Resolves a name.</summary>
    /// <param name="name">An id, a C# name, a symbol, a title or words of one, with parts or without.</param>
    /// <param name="most">The most lenient form that counts.</param>
    public NameLookup<TUnit> Resolve(string name, NameForm most = NameForm.Words)
    {
        var text = name.Trim();
        var found = text.Length == 0 ? null
            : ById(text)
            ?? ByCode(text)
            ?? ByTitle(text, NameForm.Title, _texts.FindExactly)
            ?? BySymbol(name)
            ?? (most < NameForm.ShortName ? null : ByShortName(text))
            ?? (most < NameForm.Phrase ? null : Lenient(text, most));
        return found ?? new NameLookup<TUnit>([], most, 0, () => Near(text));
    }

    private NameLookup<TUnit>? ById(string text) => _source.FindId(text) is { Count: > 0 } units
        ? Found(NameForm.Id, NameAnswer<TUnit>.Of(TargetOf(text, []), units))
        : null;

    // "GuidelinesForThePreventionOfCrime.P25.A", with "Norms." or "NormIds." before it or not.
    private NameLookup<TUnit>? ByCode(string text)
    {
        var path = CodeRoots.Aggregate(text, (rest, root) =>
            rest.StartsWith(root, StringComparison.Ordinal) ? rest.Substring(root.Length) : rest);
        var members = path.Split('.');
        var texts = _texts.FindCodeName(members[0]);

        // The class of a text that was not generated would be called like its title.
        texts = texts.Count > 0 || members.Length == 1 || path.IndexOf(' ') >= 0 ? texts : _texts.FindExactly(members[0]);
        if (texts.Count == 0)
        {
            return null;
        }

        var rest = members.Skip(1).ToArray();
        return Found(NameForm.Code, NameAnswer<TUnit>.Of(TargetOf(text, []),
            texts.Take(MeaningLimits.MostNamesakes).SelectMany(found => rest.Length == 0 ? [found] : _source.FindMembers(found, rest)).ToArray()));
    }

    // "Guidelines for the Prevention of Crime", "Rules of the garden, para. 1".
    private NameLookup<TUnit>? ByTitle(string text, NameForm form, Func<string, IReadOnlyList<TText>> find)
    {
        if (find(text) is { Count: > 0 } whole)
        {
            return Found(form, NameAnswer<TUnit>.Of(TargetOf(text, []), whole));
        }

        foreach (var (title, paths) in TitlesWithParts(text))
        {
            if (find(title) is { Count: > 0 } texts)
            {
                return Found(form, paths.Select(path => InTexts(title, texts, path.Names.ToArray())).ToArray());
            }
        }

        return null;
    }

    // A number that nobody has is absent, and no shorter name of anything.
    private NameLookup<TUnit>? BySymbol(string name)
    {
        var expanded = TypedCitation.Expand(name);
        var works = CitationReader.WorksIn(expanded, out var unread);
        return works.Count == 0 ? null : new NameLookup<TUnit>(
            works.Select(work => _source.FindTarget(new ReferenceTarget(work.Symbol, new PartPath(work.Path.Names))))
                .ToArray(),
            NameForm.Symbol,
            unread is { } position ? TypedCitation.PositionIn(name, expanded, position) : null,
            Nothing);
    }

    private NameLookup<TUnit>? ByShortName(string text)
    {
        if (ByTitle(text, NameForm.ShortName, _texts.FindShortForm) is { } shortForm)
        {
            return shortForm;
        }

        if (Known(text, []) is { } whole)
        {
            return Found(NameForm.ShortName, whole);
        }

        foreach (var (title, paths) in TitlesWithParts(text))
        {
            if (Known(title, []) is not null)
            {
                return Found(NameForm.ShortName,
                    paths.Select(path => Known(title, path.Names.ToArray())!).ToArray());
            }
        }

        return null;
    }

    // What a known name means: the text with the symbol, with the full title, or with the name in its title.
    private NameAnswer<TUnit>? Known(string name, string[] parts)
    {
        if (_source.Known.TitleOf(name) is not { } title)
        {
            return null;
        }

        var target = _source.Known.TargetOf(name) is { } known ? known with { Parts = new PartPath(parts) } : null;
        var bySymbol = target is null ? null : _source.FindTarget(target);
        if (bySymbol is not null && bySymbol.Problem != ResolutionFailure.NotInCorpus)
        {
            return bySymbol;
        }

        var texts = _texts.FindExactly(title) is { Count: > 0 } exact ? exact
            : name.Length > title.Length / 2 ? []
            : _texts.FindByWords(NameSpelling.WithoutArticle(name));
        return texts.Count > 0
            ? InTexts(name, texts, parts)
            : bySymbol ?? Failed(name, parts, ResolutionFailure.NotInCorpus);
    }

    // A phrase may only look like one that names a text: then its words may still be those of a title.
    private NameLookup<TUnit>? Lenient(string text, NameForm most)
    {
        var phrase = ByPhrase(text);
        if (most < NameForm.Words
            || (phrase is not null
                && phrase.Answers.Any(answer => answer.Problem != ResolutionFailure.NotInCorpus)))
        {
            return phrase;
        }

        return ByTitle(text, NameForm.Words, _texts.FindByWords) ?? phrase;
    }

    private NameLookup<TUnit>? ByPhrase(string text)
    {
        var answers = PassageGrammar.Read(WordStream.Of(text), Lexicon.BuiltIn).Citations
            .SelectMany(citation => citation.Works)
            .Where(work => work.Name is not null)
            .SelectMany(work => work.Paths.Select(path => InPhrase(work.Name!.Text, path.Names.ToArray())))
            .ToArray();
        return answers.Length == 0
            ? null
            : new NameLookup<TUnit>(answers, NameForm.Phrase, null, () => Near(text));
    }

    private NameAnswer<TUnit> InPhrase(string name, string[] parts)
    {
        var texts = _texts.FindExactly(name) is { Count: > 0 } exact ? exact : _texts.FindShortForm(name);
        if (texts.Count > 0)
        {
            return InTexts(name, texts, parts);
        }

        if (Known(name, parts) is { } known)
        {
            return known;
        }

        return KnownTexts.Of(Lexicon.BuiltIn).Find(CitedName.OfText(name)) is { Symbol: { } symbol } cited
            ? _source.FindTarget(new ReferenceTarget(symbol, new PartPath(parts), name, null,
                new PartPath(cited.NamedPart)))
            : Failed(name, parts, ResolutionFailure.NotInCorpus);
    }

    // What was typed before the parts is the name that is misspelt.
    private IReadOnlyList<TUnit> Near(string text)
    {
        var (title, paths) = TitlesWithParts(text).FirstOrDefault();
        if (title is null)
        {
            return _texts.Near(text);
        }

        var parts = paths[0].Names.ToArray();
        return _texts.Near(title)
            .SelectMany(near => _source.FindParts(near, parts) is { Count: > 0 } units ? units : [near])
            .ToArray();
    }

    // A name that every unit has is answered with as many of them as anybody is given, and not with all.
    private NameAnswer<TUnit> InTexts(string name, IReadOnlyList<TText> texts, string[] parts) =>
        texts.Count > MeaningLimits.MostNamesakes
            ? Failed(name, parts, ResolutionFailure.Ambiguous)
            : NameAnswer<TUnit>.Of(TargetOf(name, parts),
                texts.SelectMany(text => parts.Length == 0 ? [text] : _source.FindParts(text, parts))
                    .Take(ResolvedTarget.MostCandidates)
                    .ToArray());

    // Every cut at a comma after which only parts stand: "…, annex, para. 25 (a)".
    private static IEnumerable<(string Title, IReadOnlyList<CitedPath> Paths)> TitlesWithParts(string text)
    {
        var first = text.IndexOf(',', Math.Max(0, text.Length - LongestParts));
        for (var comma = first; comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            var tokens = new TokenReader(text.Substring(comma + 1), Lexicon.BuiltIn);
            var at = 0;
            var paths = PartGrammar.Read(tokens, ref at);
            if (paths.Count > 0 && at == tokens.Count)
            {
                yield return (text.Substring(0, comma), paths);
            }
        }
    }

    private static NameLookup<TUnit> Found(NameForm form, params NameAnswer<TUnit>[] answers) =>
        new(answers, form, null, Nothing);

    private static NameAnswer<TUnit> Failed(string name, string[] parts, ResolutionFailure problem) =>
        new(TargetOf(name, parts), [], problem);

    private static ReferenceTarget TargetOf(string name, IReadOnlyList<string> parts) =>
        new(null, new PartPath(parts), name);

    private static IReadOnlyList<TUnit> Nothing() => [];
}
