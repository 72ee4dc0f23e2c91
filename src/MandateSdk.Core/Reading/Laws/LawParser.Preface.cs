using System;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <content>What stands before the first provision and after the last one.</content>
internal sealed partial class LawParser
{
    private bool _isPreface = true;
    private bool _isInRecitals;

    private bool ReadPreface(LawBlock block)
    {
        if (!_isPreface || block.Hashes > 0 || block.Block.Bullet is not null)
        {
            return false;
        }

        var plain = block.Plain;
        if (LawPhrases.IsPreambleHeading(plain.TrimEnd(':', ' ')))
        {
            _isInRecitals = true;
            CloseTo(1);
            AddFront(block);
            return true;
        }

        if (IsAdoptionInOneSentence(plain))
        {
            Attach(block, _text.Add(new SyntaxNode(SyntaxKind.AdoptingBody)));
            _isPreface = false;
            _open = null;
            return true;
        }

        if (IsEnactment(plain))
        {
            _isPreface = false;
            CloseTo(1);
            OpenUnit(SyntaxKind.Paragraph, block, null, RankOfUnit, null);

            // What is enacted are provisions, and no list under the words that enact them.
            CloseTo(1);
            return true;
        }

        if (IsIssuer(block))
        {
            Attach(block, _text.Add(new SyntaxNode(SyntaxKind.AdoptingBody)));
            _open = null;
            return true;
        }

        if (LawPhrases.Begin(plain, LawPhraseRole.LongTitle) || LawPhrases.Begin(plain, LawPhraseRole.Parties)
            || (LawPhrases.Begin(plain, LawPhraseRole.Basis)
                && block.Block.Ending is BlockEnding.Comma or BlockEnding.Open)
            || (plain.Length > 1 && plain[0] == '(' && plain[plain.Length - 1] == ')'))
        {
            AddFront(block);
            return true;
        }

        if (IsRecital(block))
        {
            AddRecital(block, null);
            return true;
        }

        // Subtitles, dates and numbers of the text: no sentence, and a heading stands under them.
        var isSubtitle = block.Block.Ending == BlockEnding.Open && (block.Block.IsAdjacent || _hasHashes
            || (_hasLabelledHeadings && Next is { } next && (next.Hashes > 0 || LooksLikeSubtitle(next)
                || next.Label is { IsOfList: false })
                && !block.IsInCapitals)
            || Next is { } body && (AdoptingBodies.CouldBeIssuer(body.Plain) || _bodies.IsAdoptingBody(body.Plain)));
        if (isSubtitle && _open is null)
        {
            AddFront(block);
            return true;
        }

        return false;
    }

    private static bool LooksLikeSubtitle(LawBlock block) =>
        block.Label is null && block.Block.Ending == BlockEnding.Open && block.Plain.Any(Characters.IsDigit);

    // "(A) The Client keeps archives;" under "WHEREAS:"
    private bool ReadRecitalLabel(LawBlock block, LawLabel label)
    {
        if (!_isPreface || !_isInRecitals || label.Style is LawStyle.Word or LawStyle.Decimal || IsTitled(block))
        {
            return false;
        }

        AddRecital(block, label);
        return true;
    }

    private void AddRecital(LawBlock block, LawLabel? label)
    {
        var recital = _text.Add(new SyntaxNode(SyntaxKind.PreambularParagraph)
        {
            Label = label is null ? null : new SyntaxLabel(label.Value, label.Printed, LabelOrigin.Printed),
            Lead = block.Block.Lead,
        });
        CloseTo(1);
        _stack.Add(new LawUnit(recital, RankOfUnit, null, block.Indent, 0));
        GoOn(block, recital);
    }

    private void AddFront(LawBlock block)
    {
        Attach(block, _root.Add(new SyntaxNode(SyntaxKind.FrontMatter)));
        _open = null;
    }

    private bool IsRecital(LawBlock block) =>
        block.Block.Ending is not BlockEnding.Open
        && (block.Plain.StartsWith("Whereas ", StringComparison.OrdinalIgnoreCase)
            || (EndsAsRecital(block.Plain) && _leads.OpensKnownRecital(block.Plain)));

    private static bool EndsAsRecital(string plain) => plain.TrimEnd().EndsWith(",", StringComparison.Ordinal)
        || plain.TrimEnd().EndsWith(";", StringComparison.Ordinal)
        || plain.TrimEnd().EndsWith(":", StringComparison.Ordinal)
        || plain.TrimEnd().EndsWith(" and", StringComparison.Ordinal);

    // What stands alone before a comma, and what a body says under it.
    private bool IsIssuer(LawBlock block) =>
        _bodies.IsAdoptingBody(block.Plain)
        || (AdoptingBodies.CouldBeIssuer(block.Plain) && Next is { } next
            && (IsRecital(next) || LawPhrases.Begin(next.Plain, LawPhraseRole.Basis) || IsEnactment(next.Plain)
                || IsIssuer(next.Plain)
                || _leads.OpensOperative(next.Plain)));

    private static bool IsIssuer(string plain) => AdoptingBodies.CouldBeIssuer(plain);

    private bool IsEnactment(string plain)
    {
        if (plain.StartsWith("NOW THEREFORE", StringComparison.OrdinalIgnoreCase)
            || plain.StartsWith("NOW, THEREFORE", StringComparison.OrdinalIgnoreCase)
            || plain.StartsWith("BE IT ENACTED", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return plain.Length < ReadingLimits.LongestLawTitle
            && plain.EndsWith(":", StringComparison.Ordinal)
            && (plain.IndexOf("as follows", StringComparison.OrdinalIgnoreCase) > 0
                || (_leads.ReadEnactment(plain) ?? _leads.ReadVerb(plain)) is not null);
    }

    // "The Town Council, on the basis of section 7 of the Towns Act, adopts the following by-law:"
    private static bool IsAdoptionInOneSentence(string plain)
    {
        var comma = plain.IndexOf(',');
        return comma > 0 && plain.EndsWith(":", StringComparison.Ordinal)
            && AdoptingBodies.CouldBeIssuer(plain.Substring(0, comma + 1))
            && LawPhrases.Begin(plain.Substring(comma + 1).TrimStart(), LawPhraseRole.Basis);
    }

    // "Done at …", "Signed …": what follows to the end of the text are places, dates and names.
    private bool ReadClosing(LawBlock block)
    {
        var closes = block.Label is null && block.Block.Bullet is null && block.Hashes == 0
            && (Closings.IsTestimonium(block.Plain) || Closings.IsClosing(block.Plain)
                || LawPhrases.Begin(block.Plain, LawPhraseRole.Signature) || IsPlaceAndDate(block));
        if (!closes && !(_isClosing && block.Label is null && block.Block.Ending != BlockEnding.Colon))
        {
            _isClosing = false;
            return false;
        }

        if (_isPreface && !_isClosing)
        {
            return false;
        }

        _isClosing = true;
        Attach(block, _text.Add(new SyntaxNode(SyntaxKind.Closing)));
        _open = null;
        return true;
    }

    // "Ashby, 3 November 2025"
    private static bool IsPlaceAndDate(LawBlock block)
    {
        var comma = block.Plain.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && block.Plain.Length < ReadingLimits.LongestRunningHead * 2
            && Closings.ReadDate(block.Plain.Substring(comma + 2).TrimEnd('.')) is not null;
    }
}
