using MandateSdk.Core.Model;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <content>Numbered paragraphs.</content>
internal sealed partial class StructureParser
{
    private bool ReadNumbered(Block block, Label label)
    {
        var scope = _scope!;
        var number = label.OrdinalIn(LabelSeries.Numbers);
        if (number == 0 && label.Value != "0")
        {
            return false;
        }

        if (LooksLikeNumberHeading(block, _index) && !OpensOperative(block) && FitsNumberHeading(block, number))
        {
            OpenSection(block, Printed(label), LabelSeries.Numbers, number);
            return true;
        }

        var isNext = number == scope.LastNumber + 1;
        if ((!isNext || scope.IsLettered) && ReadNumberedItem(block, label, number))
        {
            return true;
        }

        // A number that nobody waits for, while a sentence is open, is part of the sentence.
        var restarts = number == 1 && (scope.IsSectionNew || scope.LastNumber == 0);
        if (!isNext
            && !restarts
            && _openBlock is { Ending: BlockEnding.Open or BlockEnding.Comma }
            && _open is { Kind: not SyntaxKind.Heading }
            && (scope.LastNumber > 0
                && (number < scope.LastNumber || number > scope.LastNumber + ReadingLimits.MostMissingNumbers)))
        {
            return false;
        }

        scope.LastNumber = number;
        scope.IsLettered = false;
        OpenParagraph(block, LabelOf(block, label));
        ReadGlued(block);
        return true;
    }

    // "approves the provisional agenda as set out below: 1. … 2. …": numbers under a paragraph that announces a list.
    private bool ReadNumberedItem(Block block, Label label, int number)
    {
        var scope = _scope!;
        if (scope.Paragraph is null || scope.IsSectionNew)
        {
            return false;
        }

        var open = scope.Items.FindLastIndex(item => item.Series == LabelSeries.Numbers);
        var begins = number == 1
            && _openBlock is { Ending: BlockEnding.Colon }
            && (scope.LastNumber > 0 || scope.IsLettered);
        if (open >= 0 && number == scope.Items[open].Ordinal + 1)
        {
            OpenItemAt(block, Printed(label), label.Shape, LabelSeries.Numbers, number, open);
            return true;
        }

        if (begins)
        {
            OpenItemAt(block, Printed(label), label.Shape, LabelSeries.Numbers, number, scope.Items.Count);
            return true;
        }

        return false;
    }

    /// <summary>Looks for the number or item label that OCR put into the sentence.</summary>
    private bool ReadDisplaced(Block block)
    {
        var scope = _scope!;
        if (block.Bullet is not null)
        {
            return false;
        }

        if (!scope.IsLettered
            && FindInSentence(block, Label.Format(LabelSeries.Numbers, scope.LastNumber + 1) + ".",
                LabelShape.Number) is { } number
            && NextNumber() is var next && next != scope.LastNumber + 1)
        {
            scope.LastNumber++;
            Relabel(block, number);
            OpenParagraph(block, new SyntaxLabel(number.Value, number.Printed, LabelOrigin.Displaced));
            ReadGlued(block);
            return true;
        }

        if (FindRestart(block) is { } restart)
        {
            scope.LastNumber = 1;
            Relabel(block, restart);
            OpenParagraph(block, new SyntaxLabel(restart.Value, restart.Printed, LabelOrigin.Displaced));
            ReadGlued(block);
            return true;
        }

        for (var depth = scope.Items.Count - 1; depth >= 0; depth--)
        {
            var item = scope.Items[depth];
            if (FindInSentence(block, item.Next, item.Shape) is { } letter && !IsNextLabel(letter.Value))
            {
                Relabel(block, letter);
                var label = new SyntaxLabel(letter.Value, letter.Printed, LabelOrigin.Displaced);
                OpenItemAt(block, label, item.Shape, item.Series, item.Ordinal + 1, depth);
                ReadGlued(block);
                return true;
            }
        }

        if (scope.Paragraph is not null && _openBlock is { Ending: BlockEnding.Colon } && !scope.IsSectionNew
            && FindInSentence(block, "(a)", LabelShape.Bracketed) is { } first && IsNextLabel("b"))
        {
            Relabel(block, first);
            OpenItemAt(block, new SyntaxLabel("a", "(a)", LabelOrigin.Displaced), LabelShape.Bracketed,
                LabelSeries.Letters, 1, scope.Items.Count);
            ReadGlued(block);
            return true;
        }

        return false;
    }

    // Under a new heading the numbers can begin again: "Assess the 1. progress made". A number that ends a sentence is
    // followed by a capital, so before a capital the word before it or the next number must tell.
    private Label? FindRestart(Block block)
    {
        if (_scope is not { IsSectionNew: true, IsLettered: false, LastNumber: > 0 }
            || FindInSentence(block, "1.", LabelShape.Number) is not { } label)
        {
            return null;
        }

        var before = _source.Content.Substring(block.First.Start, label.Start - block.First.Start).TrimEnd();
        return IsLowerAfter(_source.Content, label.End, block.First.End)
            || TerminalPunctuation.EndsInFunctionWord(before)
            || NextNumber() == 2 ? label : null;
    }

    // A displaced label stands between two words of the first lines, never after "paragraph" or at the end of a
    // sentence.
    private Label? FindInSentence(Block block, string printed, LabelShape shape)
    {
        var text = _source.Content;
        var piece = block.First;
        var end = System.Math.Min(piece.End, piece.Start + ReadingLimits.ReachOfDisplacedLabel);
        for (var i = text.IndexOf(printed, piece.Start, end - piece.Start, System.StringComparison.Ordinal); i > 0;
            i = i + 1 >= end ? -1 : text.IndexOf(printed, i + 1, end - i - 1, System.StringComparison.Ordinal))
        {
            var after = i + printed.Length;
            if (Characters.IsBlank(text[i - 1]) && after < piece.End && Characters.IsBlank(text[after])
                && i >= 2 && (char.IsLetterOrDigit(text[i - 2]) || text[i - 2] is ',' or '*')
                && ((shape == LabelShape.Number && IsLowerAfter(text, after, piece.End))
                    || !FollowsReferenceWord(text, piece.Start, i)))
            {
                return new Label(shape, printed.Trim('(', ')', '.'), printed, i, after);
            }
        }

        return null;
    }

    // No sentence begins with a small letter: "the support 4. of the programme" is interrupted by its own label.
    private static bool IsLowerAfter(string text, int position, int end) =>
        position + 1 < end && Characters.IsLower(text[position + 1]);

    private static bool FollowsReferenceWord(string text, int start, int position)
    {
        var end = position - 1;
        var begin = end;
        while (begin > start && !Characters.IsBlank(text[begin - 1]))
        {
            begin--;
        }

        var word = text.Substring(begin, end - begin).Trim('(', ',').ToLowerInvariant();
        if (word is "and" or "or" or "to")
        {
            // "paragraphs 1 and 2." refers, "the Council and 2. the Mission" is interrupted.
            return begin - 2 > start && (Characters.IsDigit(text[begin - 2]) || text[begin - 2] is ')' or ',');
        }

        return word.StartsWith("para", System.StringComparison.Ordinal)
            || word.StartsWith("subpara", System.StringComparison.Ordinal)
            || word is "article" or "articles" or "art." or "section" or "item" or "rule" or "no."
                || (word.Length > 0 && Characters.IsDigit(word[0]));
    }

    /// <summary>Splits off the next unit where OCR glued it to this one.</summary>
    private void ReadGlued(Block block)
    {
        if (_gluedOnLine >= ReadingLimits.MostGlued || FindGlued(block) is not { } label)
        {
            return;
        }

        var right = Split(block, label);
        right.Label = label;
        right.IsGlued = true;
        InlineLexer.Lex(block, _plan, _work);
        InlineLexer.Lex(right, _plan, _work);
        _openBlock = block;
        _glued = right;
    }

    private Label? FindGlued(Block block)
    {
        var scope = _scope!;
        if (FindLabelAfterLabel(block) is { } inner)
        {
            return inner;
        }

        if (_open is { Kind: SyntaxKind.Paragraph } && !scope.IsLettered && scope.LastNumber > 0)
        {
            var next = Label.Format(LabelSeries.Numbers, scope.LastNumber + 1);
            if (FindAfterSentence(block, next + ".", LabelShape.Number) is { } number
                && NextNumber() != scope.LastNumber + 1)
            {
                return number;
            }
        }

        for (var depth = scope.Items.Count - 1; depth >= 0; depth--)
        {
            var item = scope.Items[depth];
            if (FindAfterSentence(block, item.Next, item.Shape) is { } letter && !IsNextLabel(letter.Value))
            {
                return letter;
            }
        }

        return _open is { Kind: SyntaxKind.Paragraph or SyntaxKind.PreambularParagraph }
            && scope.Items.Count == 0
            && IsNextLabel("b")
            && FindAfterSentence(block, "(a)", LabelShape.Bracketed) is { } first && _source[first.Start - 2] == ':'
                ? first
                : null;
    }

    // "(a) (i) To plan": two lists begin on one line.
    private Label? FindLabelAfterLabel(Block block)
    {
        if (block.Label is not { Shape: LabelShape.Number or LabelShape.Bracketed } outer
            || outer.End >= block.First.End)
        {
            return null;
        }

        var start = outer.End;
        while (start < block.First.End && Characters.IsBlank(_source[start]))
        {
            start++;
        }

        return start < block.First.End && _source[start] is '(' or '\\'
            && LabelReader.Read(_source.Content, start, block.First.End) is { Shape: LabelShape.Bracketed } inner
            && inner.End < block.First.End
            && (inner.OrdinalIn(LabelSeries.LowerRoman) == 1
                || inner.OrdinalIn(LabelSeries.Letters) == 1
                || inner.OrdinalIn(LabelSeries.BracketedNumbers) == 1)
                ? inner
                : null;
    }

    /// <summary>"5.1" under "5.": the first number is that of the section, the second goes on.</summary>
    private bool ReadDecimal(Block block, Label label)
    {
        var scope = _scope!;
        var point = label.Value.IndexOf('.');
        var major = int.Parse(label.Value.Substring(0, point), System.Globalization.CultureInfo.InvariantCulture);
        var minor = int.Parse(label.Value.Substring(point + 1), System.Globalization.CultureInfo.InvariantCulture);
        var (lastMajor, lastMinor) = scope.LastDecimal;
        var goesOn = major == lastMajor
            ? minor == lastMinor + 1
            : minor == 1 && (major == lastMajor + 1 || OpenSectionOf(major));
        if (!goesOn)
        {
            return false;
        }

        scope.LastDecimal = (major, minor);
        OpenParagraph(block, LabelOf(block, label));
        ReadGlued(block);
        return true;
    }

    private bool OpenSectionOf(int number) =>
        _scope!.Sections.Exists(section => section.Series == LabelSeries.Numbers && section.Ordinal == number);

    // A glued unit begins after the punctuation that ends the one before it, with a capital letter.
    private Label? FindAfterSentence(Block block, string printed, LabelShape shape)
    {
        var text = _source.Content;
        foreach (var piece in block.Pieces)
        {
            var from = System.Math.Max(piece.Start, block.Label?.End ?? 0);
            for (var i = from < piece.End
                ? text.IndexOf(printed, from, piece.End - from, System.StringComparison.Ordinal)
                : -1; i > 0;
                i = text.IndexOf(printed, i + 1, piece.End - i - 1, System.StringComparison.Ordinal))
            {
                var after = i + printed.Length;
                if (i > piece.Start
                    && Characters.IsBlank(text[i - 1])
                    && EndsUnit(text, piece.Start, i - 1)
                    && after + 1 < piece.End
                    && Characters.IsBlank(text[after])
                    && (Characters.IsUpper(text[after + 1]) || text[after + 1] == '*'))
                {
                    return new Label(shape, printed.Trim('(', ')', '.'), printed, i, after);
                }
            }
        }

        return null;
    }

    private static bool EndsUnit(string text, int start, int end)
    {
        while (end > start && (Characters.IsBlank(text[end - 1]) || Characters.SuperscriptDigit(text[end - 1]) >= 0))
        {
            end--;
        }

        var from = System.Math.Max(start, end - 8);
        var ending = TerminalPunctuation.Of(new Slice(text, from, end));
        return ending is BlockEnding.Closed or BlockEnding.Colon;
    }

    private Block Split(Block block, Label label)
    {
        var at = 0;
        while (label.Start >= block.Pieces[at].End)
        {
            at++;
        }

        var whole = block.Pieces[at];
        var end = label.Start;
        while (end > whole.Start && Characters.IsBlank(_source[end - 1]))
        {
            end--;
        }

        var right = block.Pieces.CutAt(at, whole with { End = end }, whole with { Start = label.Start });
        return new Block(_source, BlockRole.Flow, right) { IsAdjacent = true };
    }

    /// <summary>True when the next labelled block carries a label.</summary>
    private bool IsNextLabel(string value)
    {
        var i = _nextFlow[_index];
        for (var steps = 0; i < _blocks.Length && steps < ReadingLimits.Horizon; i = _nextFlow[i], steps++)
        {
            if (_blocks[i].Label is { Shape: not LabelShape.Bullet } label)
            {
                return label.Value == value || Confusables.CanBeMistaken(label.Value, value);
            }

            if (IsInstrumentLabel(_blocks[i]) || LooksLikeHeading(_blocks[i], i))
            {
                return false;
            }
        }

        return false;
    }
}
