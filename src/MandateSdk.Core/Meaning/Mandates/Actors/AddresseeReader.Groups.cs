using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>
/// The parts of a phrase become addressees: names with commas are put together, adjectives get their noun.
/// </summary>
internal sealed partial class AddresseeReader
{
    // "States that have not ratified the Covenant on Economic, Social and Cultural Rights": the commas are those of a
    // name.
    private void Join(List<Part> parts)
    {
        var count = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var last = count == 0 ? null : parts[count - 1];
            if (last is not null
                && (HasRelative(last) || EndsInListOfNouns(last, part))
                && ActorReader.Classify(_words, part.From, part.To, _memory) == Actor.Other)
            {
                last.To = part.To;
            }
            else
            {
                parts[count++] = part;
            }
        }

        parts.RemoveRange(count, parts.Count - count);
    }

    // "mechanisms for implementation, reporting and follow-up": the list stands after a preposition and goes on.
    private bool EndsInListOfNouns(Part part, Part next) =>
        part.To - part.From > 2 && _words[part.To - 2].Lower is "for" or "of" or "on"
        && !_words[part.To - 1].IsCapital
            && _words[part.To - 1].After == ','
            && next.From == part.To
            && IsOfList(next.From);

    private bool HasRelative(Part part)
    {
        for (var i = part.From + 1; i < part.To; i++)
        {
            if (IsRelative(i))
            {
                return true;
            }
        }

        return false;
    }

    // "other international, regional and national funding agencies": adjectives share the noun at the end.
    private void Group(List<Part> parts)
    {
        var count = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var first = i;
            while (i + 1 < parts.Count && !parts[i].HasIncluded && IsQuality(parts[i].From, parts[i].To))
            {
                i++;
            }

            parts[count++] = first == i
                ? parts[i]
                : new Part(parts[first].From, parts[i].To)
                {
                    Included = parts[i].Included,
                    Shared = parts.GetRange(first, i - first + 1),
                };
        }

        parts.RemoveRange(count, parts.Count - count);
    }

    private void Make(List<Addressee> found, Part part, EquatableArray<Addressee> including)
    {
        var text = Balanced(part.From, part.To);
        if (part.Shared is null)
        {
            found.Add(new Addressee(ActorReader.Classify(_words, part.From, part.To, _memory), text, including));
            return;
        }

        foreach (var actor in ActorsOf(part.Shared))
        {
            found.Add(new Addressee(actor, text, including));
        }
    }

    private IEnumerable<Actor> ActorsOf(List<Part> shared)
    {
        var last = shared[shared.Count - 1];
        var whole = ActorReader.Classify(_words, last.From, last.To, _memory);
        var isOne = whole.Name is not (nameof(Actor.InternationalOrganizations)
            or nameof(Actor.NonGovernmentalOrganizations)
            or nameof(Actor.UnitedNationsEntities) or nameof(Actor.Professionals));
        return shared
            .Select(part => isOne || ReferenceEquals(part, last) ? whole : OfQuality(part, whole))
            .Distinct();
    }

    // The bracket after an abbreviation is no part of its last word: "Outer Space Activities (UN-Space)".
    private string Balanced(int from, int to)
    {
        var text = _words.Between(from, to);
        var end = _words[to - 1].End;
        return end < _words.Text.Length && _words.Text[end] == ')' && text.IndexOf('(') >= 0 && text.IndexOf(')') < 0
            ? text + ")"
            : text;
    }

    private Actor OfQuality(Part part, Actor whole)
    {
        for (var i = part.From; i < part.To; i++)
        {
            switch (_words[i].Lower)
            {
                case "non-governmental" or "nongovernmental":
                    return Actor.NonGovernmentalOrganizations;
                case "academic" or "professional":
                    return Actor.Professionals;
                case "financial":
                    return Actor.FinancialInstitutions;
                case "international" or "regional" or "subregional" or "intergovernmental" or "interregional"
                    or "multilateral":
                    return Actor.InternationalOrganizations;
                default:
                    continue;
            }
        }

        return whole;
    }
}
