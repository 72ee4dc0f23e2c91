using System;
using System.Collections.Generic;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>Gives the units of an instrument their ids.</summary>
/// <remarks>
/// The form is that of the Akoma Ntoso Naming Convention 1.0, section 5: <c>sec_III__sec_A</c>,
/// <c>para_25__point_a</c>, <c>rec_3</c>. Numbers that begin again with each section carry the section:
/// <c>sec_II__para_1</c>.
/// </remarks>
internal sealed class UnitIds
{
    private readonly Dictionary<SyntaxNode, string> _ids;
    private readonly UniqueIds _unique;
    private readonly WorkMeter _work;
    private readonly bool _restarts;
    private readonly bool _isLaw;
    private int _unnumbered;

    public UnitIds(SyntaxNode instrument, bool isLaw, WorkMeter work)
    {
        _work = work;
        _isLaw = isLaw;
        _restarts = Restarts(instrument, out var units);
        _ids = new Dictionary<SyntaxNode, string>(units);
        _unique = new UniqueIds(units);
        Name(instrument, string.Empty);
    }

    public string Of(SyntaxNode node) => _ids[node];

    // Children before siblings, without recursion: lists can be nested as deep as a text likes.
    private void Name(SyntaxNode instrument, string prefix)
    {
        var pending = new Stack<(SyntaxNode Node, string Prefix)>();
        pending.Push((instrument, prefix));
        while (pending.Count > 0)
        {
            var (container, parent) = pending.Pop();
            int recitals = 0, headings = 0, bullets = 0, unnumbered = 0;
            var children = container.ChildList;
            foreach (var node in children)
            {
                _work.Count(1);
                (string Word, string Number)? part = node.Kind switch
                {
                    SyntaxKind.Section => node.Label is null
                        ? ("hdg_", Text(++headings))
                        : SectionPart(node.Label.Value),
                    SyntaxKind.PreambularParagraph => ("rec_", Text(++recitals)),
                    SyntaxKind.Paragraph => node.Label is null
                        ? ("para_u", Text(_isLaw ? ++unnumbered : ++_unnumbered))
                        : ParagraphPart(node.Label.Value),
                    SyntaxKind.Item => node.Label is null
                        ? ("bullet_", Text(++bullets))
                        : ("point_", Bare(node.Label.Value)),
                    _ => null,
                };
                if (part is (var word, var number))
                {
                    // The ids of a law carry its sections in any case: a clause that is inserted changes no other id.
                    var isFree = node.Kind == SyntaxKind.Paragraph && !_restarts && !_isLaw;
                    _ids[node] = _unique.Make(
                        isFree || parent.Length == 0 ? word + number : string.Concat(parent, "__", word, number));
                }
            }

            for (var i = children.Count - 1; i >= 0; i--)
            {
                if (children[i].ChildList.Count > 0 && _ids.TryGetValue(children[i], out var id))
                {
                    pending.Push((children[i], id));
                }
            }
        }
    }

    private static bool IsUnit(SyntaxKind kind) => kind is SyntaxKind.Section or SyntaxKind.PreambularParagraph
        or SyntaxKind.Paragraph or SyntaxKind.Item;

    // True where two paragraphs have one number. Counts the units on the way, so that their ids are put where they stay.
    private static bool Restarts(SyntaxNode instrument, out int units)
    {
        var restarts = false;
        units = 0;
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SyntaxNode>();
        pending.Push(instrument);
        while (pending.Count > 0)
        {
            foreach (var node in pending.Pop().ChildList)
            {
                units += IsUnit(node.Kind) ? 1 : 0;
                restarts |= node.Kind == SyntaxKind.Paragraph && node.Label is not null && !numbers.Add(node.Label.Value);
                if (node.Kind != SyntaxKind.Instrument && node.ChildList.Count > 0)
                {
                    pending.Push(node);
                }
            }
        }

        return restarts;
    }

    // "art_5", "part_II"; "sec_III" for a heading.
    private static (string Word, string Number) SectionPart(string label)
    {
        var kind = SectionKinds.Of(label, string.Empty);
        return (SectionKinds.IdOf(kind) + "_", Bare(kind == SectionKind.Heading ? label : SectionKinds.NumberOf(label)));
    }

    private static (string Word, string Number) ParagraphPart(string label) =>
        SectionKinds.Of(label, string.Empty) == SectionKind.Heading ? ("para_", Bare(label)) : SectionPart(label);

    private static string Bare(string label) => label.Replace(' ', '-');

    private static string Text(int number) => Label.Format(LabelSeries.Numbers, number);
}
