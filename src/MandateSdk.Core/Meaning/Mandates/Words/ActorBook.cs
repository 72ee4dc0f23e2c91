using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>
/// The phrases that name an actor: those of the actors, the names of bodies, the titles of those who head them.
/// </summary>
internal sealed class ActorBook
{
    private readonly Dictionary<string, List<ActorName>> _names = new(StringComparer.Ordinal);

    // The same, for what is asked at every word.
    private readonly WordTable<List<ActorName>> _namesByFirstWord;

    private readonly WordTable<Actor> _nouns;

    private ActorBook(Lexicon lexicon)
    {
        var nouns = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var row in lexicon.Actors)
        {
            var actor = Actor.Parse(row.Actor);
            foreach (var name in row.Names)
            {
                Add(new ActorName(actor, Words(name), null, ActorNameKind.Full));
            }

            foreach (var noun in row.Nouns)
            {
                nouns[noun.ToLowerInvariant()] = actor;
            }
        }

        foreach (var body in lexicon.Bodies)
        {
            var actor = ActorOf(body);
            foreach (var name in new[] { body.Name }.Concat(body.Names))
            {
                Add(new ActorName(actor, Words(name), body, ActorNameKind.Full));
            }

            foreach (var abbreviation in body.Abbreviations)
            {
                Add(new ActorName(actor, Words(abbreviation), body, ActorNameKind.Full) { IsAbbreviation = true });
            }

            // Every commission is "the Commission": a bare noun is looked up in what the text named.
            foreach (var name in body.ShortForms.Where(name => !BodyNouns.Is(name, BodyNounRoles.Names)))
            {
                Add(new ActorName(actor, Words(name), body, ActorNameKind.Short));
            }

            // "Director" alone is many people, and the Secretary-General is an actor of every text.
            if (body.Head.Length > 0 && Words(body.Head).Length > 1 && body.Head[0] != 'S')
            {
                Add(new ActorName(Actor.UnitedNationsEntities, Words(body.Head), body, ActorNameKind.Head));
            }
        }

        foreach (var names in _names.Values)
        {
            names.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }

        _nouns = new WordTable<Actor>(nouns);
        _namesByFirstWord = new WordTable<List<ActorName>>(_names);
    }

    /// <summary>The names of a vocabulary.</summary>
    public static ActorBook Of(Lexicon lexicon) => lexicon.Book(words => new ActorBook(words));

    /// <summary>The actor for which the name of a body stands.</summary>
    public static Actor ActorOf(BodiesTable.Row body) =>
        body.Actor.Length > 0 ? Actor.Parse(body.Actor) : body.Kind switch
        {
            BodyKind.ConferenceOfParties => Actor.ConferenceOfTheParties,
            BodyKind.OutsideOrganization => Actor.InternationalOrganizations,
            _ => Actor.UnitedNationsEntities,
        };

    /// <summary>The actor for which a noun stands where no name heads a phrase; null for none.</summary>
    public Actor? Noun(string lower) => _nouns.TryGetAsPrinted(lower, out var actor) ? actor : null;

    /// <summary>The longest name that stands at a word; null for none.</summary>
    public ActorName? NameAt(WordList words, int at, int end)
    {
        if (!_namesByFirstWord.TryGetAsPrinted(words[at].Lower, out var names))
        {
            return null;
        }

        foreach (var name in names!)
        {
            // "WHO" is an organization, "who" is not.
            if (IsAt(words, at, end, name.Words)
                && (!name.IsAbbreviation || (words[at].Text.Length > 1 && char.IsUpper(words[at].Text[1]))))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsAt(WordList words, int at, int end, string[] name)
    {
        if (at + name.Length > end)
        {
            return false;
        }

        // The first word is that under which the name was found.
        for (var i = 1; i < name.Length; i++)
        {
            ref readonly var before = ref words[at + i - 1];
            if (words[at + i].Lower != name[i] || (before.EndsPart && !(before.After == ',' && name.Length > 5)))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(ActorName name)
    {
        if (!_names.TryGetValue(name.Words[0], out var names))
        {
            _names.Add(name.Words[0], names = new List<ActorName>());
        }

        // Several bodies share a short form or a title, and only what the text named tells which.
        if (!names.Exists(known => known.Kind == name.Kind && known.Words.SequenceEqual(name.Words)))
        {
            names.Add(name);
        }
    }

    private static string[] Words(string name) => Word.Split(name).Select(word => word.Lower).ToArray();
}

/// <summary>A name of an actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Words">The words in small letters.</param>
/// <param name="Body">The body; null for an actor that is none.</param>
/// <param name="Kind">How the name names it.</param>
internal sealed record ActorName(Actor Actor, string[] Words, BodiesTable.Row? Body, ActorNameKind Kind)
{
    /// <summary>The words with blanks between them: under which a text remembers whom it named.</summary>
    public string Key { get; } = string.Join(" ", Words);

    /// <summary>True for what is printed in capitals.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>The noun by which the organ is called later, empty for none; null until it is first named.</summary>
    public string? Head { get; set; }

    /// <summary>The organ of the body, without the name as a text prints it; null until it is first named.</summary>
    public NamedOrgan? Organ { get; set; }

    /// <summary>The same with the name as it was printed last, which the next text mostly prints, too.</summary>
    public NamedOrgan? Printed { get; set; }
}

/// <summary>How a name names an actor.</summary>
internal enum ActorNameKind
{
    /// <summary>In full, or by an abbreviation.</summary>
    Full,

    /// <summary>By a form that needs the full name before it: "the Health Assembly".</summary>
    Short,

    /// <summary>By the title of who heads the body: "the Executive Director".</summary>
    Head,
}
