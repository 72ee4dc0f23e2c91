using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>
/// Weighs digits that stand apart between words: "information, 14 including", "Rights 2 and", "adopted 21 resolutions".
/// </summary>
internal readonly struct LooseDigits
{
    private readonly NoteLines _lines;
    private readonly int _line;
    private readonly int _start;
    private readonly int _end;

    public LooseDigits(NoteLines lines, int line, int start, int end)
    {
        _lines = lines;
        _line = line;
        _start = start;
        _end = end;
    }

    private enum Next
    {
        /// <summary>Nothing more stands on the line, and what follows opens a sentence or a block.</summary>
        End,

        /// <summary>A word that no number counts.</summary>
        Connective,

        /// <summary>"and" before another number.</summary>
        Enumeration,

        /// <summary>Punctuation on the digits.</summary>
        Punctuation,

        /// <summary>A word in small letters.</summary>
        Lower,

        /// <summary>A word in small letters that can be a plural: "21 resolutions".</summary>
        Plural,

        /// <summary>A word with a capital.</summary>
        Upper,

        /// <summary>A month, a number, a unit, a column of a table: the digits are a number.</summary>
        Counted,
    }

    private string Text => _lines.Content;

    /// <summary>The points for a mark.</summary>
    public int Weigh()
    {
        // What stands before the digits is looked at first: it rules out most of them.
        if (!FindBefore(out var lineStart, out var at))
        {
            return MarkWeights.None;
        }

        var c = Text[at];
        if (char.IsLetter(c))
        {
            return WeighOnWord(lineStart, at);
        }

        var next = ReadNext();
        if (next == Next.Counted)
        {
            return MarkWeights.None;
        }

        if (Characters.IsDigit(c))
        {
            var isPlain = MarkContext.KindOfNumber(Text, lineStart, at + 1) == NumberKind.Plain;
            return isPlain ? WeighAfterNumber(next) : WeighAfterWord(next == Next.Enumeration ? Next.Connective : next);
        }

        return Characters.IsClosing(c) || c is ',' or ';' or ':' or '.'
            ? WeighAfterPunctuation(next, lineStart, at)
            : MarkWeights.None;
    }

    private int WeighOnWord(int lineStart, int last)
    {
        var word = MarkContext.WordBefore(Text, lineStart, last + 1);
        var isSecondHalf = last - word.Length >= lineStart && Characters.IsDash(Text[last - word.Length]);
        if (!isSecondHalf && MarkWords.ExpectsNumber(word))
        {
            return MarkWeights.None;
        }

        var next = ReadNext();
        return next == Next.Counted ? MarkWeights.None
            : MarkWords.IsNumbered(word) ? WeighAfterNumber(next) : WeighAfterWord(next);
    }

    // "Agenda 21 4 by", "protocol 7 and": numbers as a rule, marks where no other one is found.
    private static int WeighAfterNumber(Next next) =>
        next is Next.Connective or Next.End ? MarkWeights.Number : MarkWeights.None;

    private static int WeighAfterWord(Next next) => next switch
    {
        Next.Connective => MarkWeights.BeforeFunctionWord,
        Next.End => MarkWeights.OwnLine,
        Next.Plural or Next.Enumeration => MarkWeights.None,
        _ => MarkWeights.Number,
    };

    private int WeighAfterPunctuation(Next next, int lineStart, int at)
    {
        var before = at;
        while (before > lineStart
            && (Characters.IsClosing(Text[before]) || Text[before] is ',' or ';' or ':' or '.' or '*' or '_'))
        {
            before--;
        }

        // ". . . . 5" is a line of a table of contents.
        if (Characters.IsBlank(Text[before]))
        {
            return MarkWeights.None;
        }

        // "1, 2 and 3" is a list; "Agenda 21, 4 the Plan" can be one no longer.
        if (before == at - 1 && !Characters.IsClosing(Text[at]) && Characters.IsDigit(Text[before])
            && MarkContext.KindOfNumber(Text, lineStart, before + 1) == NumberKind.Plain)
        {
            return next == Next.Connective ? MarkWeights.Number : MarkWeights.None;
        }

        if (Text[at] == '.' && before == at - 1 && MarkContext.IsAbbreviation(Text, lineStart, at))
        {
            return MarkWeights.None;
        }

        return next switch
        {
            Next.Connective or Next.Enumeration or Next.End => MarkWeights.AfterPunctuation,
            Next.Lower => MarkWeights.BeforeFunctionWord,
            Next.Upper or Next.Plural => MarkWeights.OwnLine,
            _ => MarkWeights.Number,
        };
    }

    // The last character before the digits, on their line or on the one before it.
    private bool FindBefore(out int lineStart, out int at)
    {
        var piece = _lines.Shapes[_line].Piece;
        lineStart = piece.Start;
        at = _start - 1;
        if (_start == _lines.Shapes[_line].TextStart)
        {
            if (!_lines.FollowsText(_line) || (_end < piece.End && Text[_end] is '.' or ')'))
            {
                return false;
            }

            piece = _lines.Shapes[_line - 1].Piece;
            lineStart = piece.Start;
            at = piece.End - 1;
        }
        else
        {
            while (at > lineStart && Characters.IsBlank(Text[at]))
            {
                at--;
            }

            if (_start - 1 - at > ReadingLimits.WidestMarkGap)
            {
                return false;
            }
        }

        while (at > lineStart && Text[at] is '*' or '_')
        {
            at--;
        }

        return at >= lineStart;
    }

    // "as follows: 3,4"
    private int EndOfList(int end)
    {
        var close = _end;
        while (close + 1 < end && Text[close] is ',' && Characters.IsDigit(Text[close + 1]))
        {
            close++;
            while (close < end && Characters.IsDigit(Text[close]))
            {
                close++;
            }
        }

        return close;
    }

    private Next ReadNext()
    {
        var end = _lines.Shapes[_line].Piece.End;
        var close = EndOfList(end);
        if (close < end && !Characters.IsBlank(Text[close]))
        {
            return Next.Punctuation;
        }

        var from = close;
        while (from < end && Characters.IsBlank(Text[from]))
        {
            from++;
        }

        if (from - close > ReadingLimits.WidestMarkGap)
        {
            return Next.Counted;
        }

        if (from < end)
        {
            return Classify(from, end, isLineEnd: false);
        }

        return _line + 1 < _lines.Count && _lines.FollowsText(_line + 1)
            ? Classify(_lines.Shapes[_line + 1].TextStart, _lines.Shapes[_line + 1].Piece.End, isLineEnd: true)
            : Next.End;
    }

    // "of 10 July 2024, 3 55/20 of 4 April 2024, 4 7 May 2024": a list of resolutions or dates goes on.
    private bool GoesOnAsList(int from, int end)
    {
        var close = from;
        while (close < end && Characters.IsDigit(Text[close]))
        {
            close++;
        }

        if (close == from || close + 1 >= end)
        {
            return false;
        }

        var word = close + 1;
        while (word < end && char.IsLetter(Text[word]))
        {
            word++;
        }

        return (Text[close] == '/' && Characters.IsDigit(Text[close + 1]))
            || (Text[close] == ' ' && MarkWords.IsMonth(Text.Substring(close + 1, word - close - 1)));
    }

    private Next Classify(int from, int end, bool isLineEnd)
    {
        while (from < end && Text[from] is '*' or '_')
        {
            from++;
        }

        var close = from;
        while (close < end && char.IsLetter(Text[close]))
        {
            close++;
        }

        var word = WordForms.TextOf(new Slice(Text, from, close));
        if (word.Length == 0)
        {
            if (GoesOnAsList(from, end))
            {
                return Next.Connective;
            }

            return isLineEnd || (from < end && Text[from] is '(' or '“' or '"' or '–' or '—') ? Next.End : Next.Counted;
        }

        var roles = NumberWords.RolesOf(word);
        if ((roles & NumberRoles.Measure) != 0 || MarkWords.IsMonth(word))
        {
            return Next.Counted;
        }

        // "goals 2 and 3"
        if (word is "and" or "or" or "to"
            && close + 1 < end
            && Characters.IsDigit(Text[close + 1])
            && !GoesOnAsList(close + 1, end))
        {
            return Next.Enumeration;
        }

        if ((roles & NumberRoles.Connective) != 0)
        {
            return Next.Connective;
        }

        return MarkWords.IsPlural(word)
            ? Next.Plural
            : Characters.IsLower(word[0])
            ? Next.Lower
            : isLineEnd
            ? Next.End
            : Next.Upper;
    }
}
