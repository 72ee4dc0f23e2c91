using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <content>Where instruments begin: labels, titles, adopting bodies, annexes.</content>
internal sealed partial class StructureParser
{
    private readonly bool _isCompendium;
    private bool _compendiumBegan;
    private int _compendiumNumber;

    private bool StartsInstrument(Block block) =>
        IsInstrumentLabel(block) || IsAdoptedNumber(block) || IsAdoptedTitle(block) || IsCompendiumTitle(block);

    private bool ReadInstrumentStart(Block block)
    {
        if (IsInstrumentLabel(block))
        {
            OpenLabelled(block, block.Instrument!);
            return true;
        }

        if (IsAdoptedNumber(block))
        {
            CloseInstruments();
            OpenInstrument(block, Printed(block.Label!));
            return true;
        }

        if (IsAdoptedTitle(block))
        {
            CloseInstruments();
            OpenTitled(block);
            return true;
        }

        if (IsCompendiumTitle(block))
        {
            CloseInstruments();
            _compendiumBegan = true;
            _compendiumNumber = block.Label!.OrdinalIn(LabelSeries.Numbers);
            OpenTitled(block);
            return true;
        }

        if (_scope is null)
        {
            OpenDocumentItself(block);
            return true;
        }

        if (IsPart(block))
        {
            OpenPart(block);
            return true;
        }

        EndQuotation(block);
        return ReadTitle(block) || ReadAdoptingBody(block);
    }

    private static bool IsInstrumentLabel(Block block) =>
        block.Label is null && block.Bullet is null && block.Instrument is not null;

    // "75/196. Title"
    private bool IsAdoptedTitle(Block block) =>
        block.Label is { Shape: LabelShape.Resolution }
            && block.Ending is BlockEnding.Open or BlockEnding.Closed
            && block.Words.Length is > 0 and < ReadingLimits.LongestTitle
        && ((block.Ending == BlockEnding.Open && !Characters.IsLower(block.Label.Printed[1]))
            || NextFlow is { } next && next.NamesBody(_bodies));

    // "217 (III)." or "1989/57." alone on its line, over a title or over the adopting body.
    private bool IsAdoptedNumber(Block block) =>
        block.Label is { Shape: LabelShape.Resolution } && block.Words.Length == 0
        && NextFlow is { StartsLower: false } next
            && (next.NamesBody(_bodies) || next.Ending is BlockEnding.Open or BlockEnding.Closed);

    // "33. Naples Political Declaration …*": the number goes on from the last title, no sentence ends there, and a note
    // or the adopting body follows. Paragraphs of the instrument before it can have the same number.
    private bool IsCompendiumTitle(Block block)
    {
        if (!_isCompendium || block.Label is not { Shape: LabelShape.Number } label || block.Ending != BlockEnding.Open)
        {
            return false;
        }

        var number = label.OrdinalIn(LabelSeries.Numbers);
        if (_compendiumBegan && number != _compendiumNumber + 1)
        {
            return false;
        }

        return HasStarNote(block) || (NextFlow is { } next && next.NamesBody(_bodies));
    }

    private static bool HasStarNote(Block block)
    {
        foreach (var token in block.Tokens)
        {
            if (token.Kind == TokenKind.FootnoteMark && token.Value is "*" or "**")
            {
                return true;
            }
        }

        return false;
    }

    // A compendium begins with the heading of a part and a numbered title.
    private bool BeginsCompendium()
    {
        Block? heading = null;
        foreach (var block in _blocks)
        {
            if (block.Role != BlockRole.Flow)
            {
                continue;
            }

            if (heading is not null)
            {
                return block.Label is { Shape: LabelShape.Number } && block.Ending == BlockEnding.Open;
            }

            if (block.Label is not { Shape: LabelShape.Capital })
            {
                return block.Label is { Shape: LabelShape.Number }
                    && block.Ending == BlockEnding.Open
                    && HasStarNote(block);
            }

            heading = block;
        }

        return false;
    }

    private void OpenLabelled(Block block, InstrumentLabel label)
    {
        if (label.Kind == InstrumentKind.Annex)
        {
            // An annex belongs to the instrument before it; a second annex to the same one.
            while (_scope is { IsAnnex: true } or { IsAgenda: true })
            {
                _scope = _scope.Parent;
            }
        }
        else
        {
            CloseInstruments();
        }

        OpenInstrument(block, new SyntaxLabel(label.Number, label.Text, LabelOrigin.Printed));
        _scope!.IsAnnex = label.Kind == InstrumentKind.Annex;
    }

    private void OpenInstrument(Block label, SyntaxLabel text)
    {
        Push(text);
        Attach(label, _scope!.Node.Add(new SyntaxNode(SyntaxKind.InstrumentLabel)));
        _scope.AwaitsTitle = true;
    }

    private void OpenTitled(Block block)
    {
        Push(Printed(block.Label!));
        AddTitle(block);
    }

    // A text without any label of an instrument is one instrument: a report, a letter, a bare resolution.
    private void OpenDocumentItself(Block block)
    {
        Push(null);
        if (block.NamesBody(_bodies) || !LooksLikeHeading(block) || block.Label is not null)
        {
            ReadFlow(block);
        }
        else
        {
            AddTitle(block);
        }
    }

    private void Push(SyntaxLabel? label)
    {
        var isTooDeep = _scope?.Level >= ReadingLimits.DeepestInstrument;
        if (isTooDeep)
        {
            _scope = _scope!.Parent;
        }

        var node = (_scope?.Node ?? _root)
            .Add(new SyntaxNode(SyntaxKind.Instrument) { Label = label, IsTooDeep = isTooDeep });
        _scope = new InstrumentScope(node, _scope) { AwaitsBody = true };
        _open = null;
    }

    private void CloseInstruments()
    {
        _scope = null;
        _open = null;
    }

    private void AddTitle(Block block)
    {
        var scope = _scope!;
        scope.AwaitsTitle = false;
        if (scope.Title is null)
        {
            scope.Title = scope.Node.Add(new SyntaxNode(SyntaxKind.Title));
        }

        Attach(block, scope.Title);
        _open = null;
    }

    private bool ReadTitle(Block block)
    {
        var scope = _scope!;
        if (scope.AwaitsTitle)
        {
            scope.AwaitsTitle = false;
            if (block.Label is null && IsAdoptionNote(block))
            {
                Attach(block, scope.Node.Add(new SyntaxNode(SyntaxKind.AdoptionNote)));
                return true;
            }

            var hasTitle = !block.NamesBody(_bodies)
                && (block.Label is null || LabelOpensTitle(block))
                && block.Ending != BlockEnding.Comma;
            if (hasTitle && (scope.IsAnnex ? LooksLikeHeading(block, _index, ReadingLimits.LongestTitle) : true))
            {
                if (block.Label is not null)
                {
                    Relabel(block, null);
                }

                AddTitle(block);
                return true;
            }

            return false;
        }

        if (!scope.AwaitsBody || block.Label is not null)
        {
            return false;
        }

        if (IsAdoptionNote(block))
        {
            Attach(block, scope.Node.Add(new SyntaxNode(SyntaxKind.AdoptionNote)));
            return true;
        }

        if (FrontMatter.IsAuthorLine(block.Words))
        {
            Attach(block, scope.Node.Add(new SyntaxNode(SyntaxKind.FrontMatter)));
            scope.AwaitsBody = false;
            scope.InPreamble = false;
            return true;
        }

        // A title that goes on after a page break or a blank line.
        if (scope.Title is not null && !block.NamesBody(_bodies) && block.Ending == BlockEnding.Open
            && NextFlow is { } next && next.NamesBody(_bodies))
        {
            AddTitle(block);
            return true;
        }

        return false;
    }

    // "2030 Agenda …" or "A. …" can open a title where only a title can stand.
    private bool LabelOpensTitle(Block block) =>
        !_scope!.IsAnnex && NextFlow is { } next && next.NamesBody(_bodies);

    private static bool IsAdoptionNote(Block block) =>
        block.Words.StartsWith("Adopted by ", StringComparison.Ordinal)
        || block.Words.StartsWith("Resolution adopted by ", StringComparison.Ordinal)
        || block.Words.StartsWith("Decision adopted by ", StringComparison.Ordinal)
        || (block.Words.Length < ReadingLimits.LongestAdoptionNote
            && block.Words.StartsWith("[", StringComparison.Ordinal)
            && block.Words.EndsWith("]", StringComparison.Ordinal));

    private bool ReadAdoptingBody(Block block)
    {
        var scope = _scope!;
        if (block.Label is not null || !(block.NamesBody(_bodies) || IsIssuer(block)))
        {
            return false;
        }

        if (!scope.AwaitsBody)
        {
            // "Recommends … the adoption of the following draft resolution:" is followed by the whole draft.
            if (!scope.HasBody || scope.Paragraph is null || _openBlock?.Ending != BlockEnding.Colon)
            {
                return false;
            }

            Push(null);
            scope = _scope!;
            scope.IsQuoted = Characters.IsOpeningQuote(block.Words[0]);
        }

        if (block.Ending == BlockEnding.Colon && NextFlow?.Label is { Shape: LabelShape.Bracketed, Value: "a" })
        {
            // "The Economic and Social Council: (a) Takes note …" is one sentence, as every decision is.
            scope.HasBody = true;
            OpenParagraph(block, null);
            scope.IsLettered = true;
            return true;
        }

        Attach(block, scope.Node.Add(new SyntaxNode(SyntaxKind.AdoptingBody)));
        scope.AwaitsBody = false;
        scope.HasBody = true;
        _open = null;
        return true;
    }

    // "The Minister of Justice," is no body of the vocabulary; what stands under it says that it adopts.
    private bool IsIssuer(Block block) =>
        _scope!.AwaitsBody
        && block.Bullet is null
        && AdoptingBodies.CouldBeIssuer(block.Words)
        && NextFlow is { Bullet: null } next
        && (next.Label is null
            ? OpensKnownRecital(next) || _leads.ReadVerb(next.Words) is not null
            : next.Label.Value is "1" or "a" && _leads.ReadVerb(next.Words) is not null);

    // A resolution in parts: "A" on a line of its own, a title, an adopting body; then "B".
    private bool IsPart(Block block)
    {
        if (block.Label is not null
            || block.Words.Length != 1
            || block.Words[0] is < 'A' or > 'Z'
            || !(_scope!.AwaitsBody || _scope.IsPart))
        {
            return false;
        }

        var next = NextFlow;
        var after = next is null ? null : NextFlowAfter(_nextFlow[_index]);
        return (next is not null && next.NamesBody(_bodies))
            || (after is not null && after.NamesBody(_bodies));
    }

    private void OpenPart(Block block)
    {
        if (_scope!.IsPart)
        {
            _scope = _scope.Parent;
        }

        OpenInstrument(block, new SyntaxLabel(block.Plain, block.Plain, LabelOrigin.Printed));
        _scope!.IsPart = true;
    }

    // What follows the closing quotation mark of a quoted draft belongs to the resolution that quotes it.
    private void EndQuotation(Block block)
    {
        if (_scope is { IsQuoted: true } && !Characters.IsOpeningQuote(block.Words.Length > 0 ? block.Words[0] : ' ')
            && _openBlock is not null && _open is not null && EndsQuotation(_openBlock.Words))
        {
            _scope = _scope.Parent;
            _open = null;
        }
    }

    private static bool EndsQuotation(Slice words) => words.Length > 0 && words[words.Length - 1] is '”' or '"' or '»';
}
