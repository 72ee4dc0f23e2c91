using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The bodies that adopt numbered texts, by their names, abbreviations, symbols and numbers.</summary>
internal sealed class OrganBook
{
    private static readonly char[] Blank = { ' ' };

    private readonly Organ[] _all;
    private readonly Dictionary<string, Organ> _byAbbreviation = new(StringComparer.Ordinal);
    private readonly WordTable<Organ> _abbreviations;
    private readonly WordTable<List<(string[] Words, Organ Organ)>> _byFirstWord;
    private readonly Dictionary<string, Organ> _byTreaty = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[][] _longShortNames;
    private readonly Organ[] _byForm;
    private readonly Organ[] _byRomanForm;

    // In small letters: most words begin no short name, and are not looked at any further.
    private readonly WordTable<bool> _firstOfShortNames;

    private OrganBook(Lexicon lexicon)
    {
        var rows = lexicon.Bodies.Where(row => row.Numbering != Numbering.None)
            .Select(row => (Row: row, Organ: Organ.Of(row))).ToList();
        _all = rows.Select(pair => pair.Organ).OrderByDescending(organ => organ.Name.Length).ToArray();
        _byForm = Of(Numbering.HealthAssembly, Numbering.SecurityCouncil, Numbering.Council, Numbering.Assembly);
        _byRomanForm = Of(Numbering.Assembly, Numbering.Council);
        var byFirstWord = new Dictionary<string, List<(string[] Words, Organ Organ)>>(StringComparer.Ordinal);
        foreach (var (row, organ) in rows)
        {
            foreach (var abbreviation in row.Abbreviations.Where(text => !_byAbbreviation.ContainsKey(text)))
            {
                _byAbbreviation.Add(abbreviation, organ);
            }

            if (row.Treaty.Length > 0 && !_byTreaty.ContainsKey(row.Treaty))
            {
                _byTreaty.Add(row.Treaty, organ);
            }

            foreach (var name in new[] { row.Name }.Concat(row.Names))
            {
                var words = name.Split(Blank);
                if (!byFirstWord.TryGetValue(words[0], out var names))
                {
                    byFirstWord.Add(words[0], names = new List<(string[] Words, Organ Organ)>());
                }

                names.Add((words, organ));
            }
        }

        _abbreviations = new WordTable<Organ>(_byAbbreviation);
        foreach (var names in byFirstWord.Values)
        {
            names.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }

        _longShortNames = rows.SelectMany(pair => pair.Row.ShortForms)
            .Where(name => name.IndexOf(' ') > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(name => name.Split(Blank))
            .ToArray();
        _byFirstWord = new WordTable<List<(string[] Words, Organ Organ)>>(byFirstWord);
        OpeningsOfNames = byFirstWord.Keys;
        OpeningsOfShortNames = _longShortNames.Select(name => name[0])
            .Concat(_byAbbreviation.Keys).Concat(BodyNouns.With(BodyNounRoles.StandsForName)).ToArray();
        _firstOfShortNames = WordTable<bool>.Of(OpeningsOfShortNames
            .Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToArray());
    }

    /// <summary>The first words of what stands for a body and is printed in small letters.</summary>
    public IEnumerable<string> OpeningsInSmallLetters => _longShortNames.Select(name => name[0])
        .Concat(_byAbbreviation.Keys)
        .Where(word => !Characters.IsUpper(word[0]))
        .Select(word => word.ToLowerInvariant());

    /// <summary>The first words of all names.</summary>
    public IReadOnlyCollection<string> OpeningsOfNames { get; }

    /// <summary>The first words of what stands for a body.</summary>
    public IReadOnlyCollection<string> OpeningsOfShortNames { get; }

    /// <summary>The bodies of a vocabulary.</summary>
    public static OrganBook Of(Lexicon lexicon) => lexicon.Book(words => new OrganBook(words));

    /// <summary>Reads the full name of a body.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the name.</param>
    public Organ? TryRead(TokenReader tokens, ref int at)
    {
        if (!tokens.IsCapitalised(at)
            || !_byFirstWord.TryGetAsPrinted(tokens.SliceAt(at), out var names))
        {
            return null;
        }

        foreach (var (words, organ) in names!)
        {
            if (tokens.Spells(at, words))
            {
                at += words.Length;
                return organ;
            }
        }

        return null;
    }

    /// <summary>Reads the words that stand for a body that was named before, or its abbreviation.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token; afterwards the token after the words.</param>
    public string? ReadShortName(TokenReader tokens, ref int at)
    {
        if (!_firstOfShortNames.TryGet(tokens.SliceAt(at), out _))
        {
            return null;
        }

        foreach (var name in _longShortNames)
        {
            if (tokens.Spells(at, name))
            {
                at += name.Length;
                return string.Join(" ", name);
            }
        }

        var word = tokens.SliceAt(at);
        if (!IsShortName(word) && !_abbreviations.TryGetAsPrinted(word, out _))
        {
            return null;
        }

        at++;
        return word.ToString();
    }

    /// <summary>The words that stand for a body that was named before.</summary>
    public static bool IsShortName(Slice word) =>
        word.Length > 0 && char.IsUpper(word[0]) && BodyNouns.Is(word, BodyNounRoles.StandsForName);

    /// <summary>The body of an abbreviation before "resolution"; null where there is none.</summary>
    public Organ? OfAbbreviation(string word) => _byAbbreviation.TryGetValue(word, out var organ) ? organ : null;

    /// <summary>The body in which the parties to a treaty meet; null where none is known.</summary>
    /// <param name="treaty">The full name of the treaty.</param>
    public Organ? OfTreaty(string treaty) => _byTreaty.TryGetValue(treaty, out var organ) ? organ : null;

    /// <summary>The body whose resolution or decision has a symbol; null for other symbols.</summary>
    public Organ? OfSymbol(string? symbol)
    {
        if (symbol is null)
        {
            return null;
        }

        foreach (var organ in _all)
        {
            if (organ.Adopts(symbol))
            {
                return organ;
            }
        }

        return null;
    }

    /// <summary>The body in words such as "The General Assembly"; null where none is known.</summary>
    public Organ? Find(string? words) =>
        words is null ? null : Array.Find(_all, organ => words.IndexOf(organ.Name, StringComparison.Ordinal) >= 0);

    /// <summary>The bodies whose numbers are of a form of their own, and so need no name.</summary>
    /// <remarks>
    /// Year before the slash: the Economic and Social Council; year in brackets: the Security Council; session 31 and
    /// later: the General Assembly, and so for Roman sessions that it reached. A number of a low session is some
    /// commission's.
    /// </remarks>
    public Organ[] ByForm(bool isRoman) => isRoman ? _byRomanForm : _byForm;

    /// <summary>The bodies that a number can have by its form.</summary>
    /// <param name="number">The number.</param>
    /// <param name="near">The bodies that come first where the form is theirs too, the nearest first.</param>
    public IEnumerable<Organ> OfForm(ResolutionNumber number, params Organ?[] near) =>
        near.Concat(ByForm(number.HasRoman)).Where(organ => organ is not null && organ.Fits(number))!;

    private Organ[] Of(params Numbering[] forms) => forms
        .Select(numbering => Array.Find(_all, organ => organ.Numbering == numbering))
        .OfType<Organ>()
        .ToArray();
}
