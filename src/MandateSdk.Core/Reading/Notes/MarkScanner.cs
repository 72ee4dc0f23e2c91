using System.Collections.Generic;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>Finds in a line of text what can be marks, with what speaks for each.</summary>
/// <remarks>
/// Digits on a word, on the year of a date or on the number of a resolution are hardly anything else; digits between
/// words can be any number. The scanner only weighs; which of them are marks the definitions say, see
/// <see cref="MarkAlignment"/>.
/// </remarks>
internal sealed class MarkScanner
{
    // What a mark can begin with.
    private static readonly CharacterSet Signs = new("0123456789^$<⁰¹²³⁴⁵⁶⁷⁸⁹");

    private readonly NoteLines _lines;
    private readonly string _text;
    private readonly List<MarkCandidate> _found = new();
    private int _line;
    private Piece _piece;

    public MarkScanner(NoteLines lines)
    {
        _lines = lines;
        _text = lines.Content;
    }

    /// <summary>The candidates of one line, from left to right.</summary>
    public List<MarkCandidate> Scan(int line)
    {
        _line = line;
        _piece = _lines.Shapes[line].Piece;
        _found.Clear();
        var i = _lines.Shapes[line].TextStart;
        while ((i = Signs.IndexIn(_text, i, _piece.End)) < _piece.End)
        {
            if (Characters.IsDigit(_text[i]))
            {
                var end = i;
                while (end < _piece.End && Characters.IsDigit(_text[end]))
                {
                    end++;
                }

                ReadRun(i, end);
                i = end;
            }
            else if (FootnoteMarks.TryRead(_text, i, _piece.End, out var marks))
            {
                foreach (var mark in marks)
                {
                    Add(mark.Span.Start, mark.Span.Length, mark.Value!, MarkWeights.Raised);
                }

                i = marks[marks.Count - 1].Span.End;
            }
            else
            {
                i++;
            }
        }

        return _found;
    }

    private void ReadRun(int start, int end)
    {
        if (end - start > ReadingLimits.LongestMarkedNumber)
        {
            return;
        }

        if (IsAt(start - 1, '[') && IsAt(end, ']'))
        {
            Add(start - 1, end - start + 2, start, end, MarkWeights.Signed, repeats: true);
        }
        else if (IsAt(start - 1, '^'))
        {
            // "crime,^14"; "10^6" is a power.
            var isPower = start - 2 >= _piece.Start && MarkContext.EndsInPlainNumber(_text, _piece.Start, start - 1);
            Add(start - 1, end - start + 1, start, end, isPower ? MarkWeights.None : MarkWeights.Glued,
                repeats: !isPower);
        }
        else if (IsAt(end, '/'))
        {
            ReadSlash(start, end);
        }
        else if (EndsMark(end))
        {
            var isLoose = start == _piece.Start || Characters.IsBlank(_text[start - 1]);
            var weight = isLoose ? new LooseDigits(_lines, _line, start, end).Weigh() : WeighGlued(start);
            Add(start, end - start, start, end, weight, !isLoose && FollowsWord(start));
            ReadList(end, weight);
            Split(start, end);
        }
    }

    // "Human Rights, 1/ the International Covenant": typewriters cannot raise digits.
    private void ReadSlash(int start, int end)
    {
        var isEnd = end + 1 >= _piece.End
            || Characters.IsBlank(_text[end + 1])
            || _text[end + 1] is ',' or ';' or '.' or ':' or ')' or '”' or '"';
        if (isEnd
            && start > _piece.Start
            && !Characters.IsDash(_text[start - 1])
            && _text[start - 1] is not ('/' or '(')
            && !(_text[start - 1] == '.' && MarkContext.IsAbbreviation(_text, _piece.Start, start - 1)))
        {
            Add(start, end + 1 - start, start, end, MarkWeights.Signed, repeats: true);
        }
    }

    // "as follows: 3,4" are two marks, and the comma between them belongs to them.
    private void ReadList(int end, int weight)
    {
        if (weight >= MarkWeights.OwnLine
            && IsAt(end, ',')
            && end + 1 < _piece.End
            && Characters.IsDigit(_text[end + 1])
            && _found.Count > 0)
        {
            var close = end + 1;
            while (close < _piece.End && Characters.IsDigit(_text[close]))
            {
                close++;
            }

            if (int.TryParse(_found[_found.Count - 1].Label, out var first)
                && close - end <= ReadingLimits.LongestPlainNoteLabel + 1
                && int.TryParse(_text.Substring(end + 1, close - end - 1), out var second) && second == first + 1)
            {
                var before = _found[_found.Count - 1];
                _found[_found.Count - 1] = before with { Length = before.Length + 1 };
                Add(end + 1, close - end - 1, end + 1, close, weight);
            }
        }
    }

    // "24 March 201815", "77/23748", "Agenda 214": what stands at the end of a number that is longer than such numbers
    // are.
    private void Split(int start, int end)
    {
        var length = end - start;

        // Of one digit nothing can be left for a number.
        if (length == 1)
        {
            return;
        }

        if (length > 4 && Characters.EndsInYear(new Slice(_text, _piece.Start, start + 4)))
        {
            Add(start + 4, length - 4, start + 4, end, MarkWeights.Glued);
            return;
        }

        var isSymbol = start - 2 >= _piece.Start && _text[start - 1] == '/' && Characters.IsDigit(_text[start - 2]);

        // "CBD/CP/MOP/VIII/1913": symbols of other bodies go on with letters before their last number.
        var isOtherSymbol = start - 2 >= _piece.Start && _text[start - 1] == '/'
            && (Characters.IsUpper(_text[start - 2]) || _text[start - 2] == ')');
        if (!isSymbol
            && !isOtherSymbol
            && !(start - 2 >= _piece.Start
                && MarkWords.IsNumbered(MarkContext.WordBefore(_text, _piece.Start, start - 1))))
        {
            return;
        }

        for (var label = 1; label <= ReadingLimits.LongestPlainNoteLabel && label < length; label++)
        {
            var weight = isSymbol
                && length > ReadingLimits.LongestPlainNoteLabel
                && length - label <= ReadingLimits.LongestPlainNoteLabel ? MarkWeights.OnNumber : MarkWeights.Number;
            Add(end - label, label, end - label, end, weight);
        }
    }

    private int WeighGlued(int start)
    {
        var before = SkipMarkup(start - 1);
        if (before < _piece.Start)
        {
            return MarkWeights.None;
        }

        var c = _text[before];
        if (char.IsLetter(c))
        {
            return WeighOnWord(before);
        }

        if (Characters.IsClosing(c) || c is ',' or ';' or ':' or '.')
        {
            return WeighOnPunctuation(before);
        }

        return MarkWeights.None;
    }

    // "Declaration4"; but "G20" and "PM2" are words.
    private int WeighOnWord(int last)
    {
        var first = last;
        while (first > _piece.Start && char.IsLetter(_text[first - 1]))
        {
            first--;
        }

        var length = last + 1 - first;
        return Characters.IsLower(_text[last])
            ? length > 2 ? MarkWeights.Glued : length > 1 ? MarkWeights.Number : MarkWeights.None
            : length > 3 ? MarkWeights.OnNumber : MarkWeights.None;
    }

    private int WeighOnPunctuation(int at)
    {
        var before = at - 1;
        while (before >= _piece.Start && (Characters.IsClosing(_text[before]) || _text[before] is '*' or '_'))
        {
            before--;
        }

        if (before < _piece.Start || Characters.IsBlank(_text[before]))
        {
            return MarkWeights.None;
        }

        if (!Characters.IsDigit(_text[before]))
        {
            return _text[at] == '.' && before == at - 1 && MarkContext.IsAbbreviation(_text, _piece.Start, at)
                ? MarkWeights.None
                : char.IsLetter(_text[before]) || before < at - 1 ? MarkWeights.Glued : MarkWeights.Number;
        }

        if (before < at - 1 || Characters.IsClosing(_text[at]))
        {
            return MarkWeights.Glued;
        }

        return MarkContext.KindOfNumber(_text, _piece.Start, before + 1) switch
        {
            NumberKind.Year => MarkWeights.Glued,
            NumberKind.Symbol => _text[at] == ':' ? MarkWeights.None : MarkWeights.AfterPunctuation,
            _ => _text[at] switch
            {
                ',' => MarkWeights.Decimal,
                ';' => MarkWeights.BeforeFunctionWord,
                _ => MarkWeights.None
            },
        };
    }

    // A note that was referred to once can be again: "Habitat),5", pages later. Only digits on a word in small letters
    // count, for "G20" and "COVID-19" are words.
    private bool FollowsWord(int start)
    {
        const int Letters = 3;
        var last = start - 1;
        last -= last >= _piece.Start && _text[last] is ',' or ';' ? 1 : 0;
        last -= last >= _piece.Start && _text[last] is ')' or '”' or '"' ? 1 : 0;
        for (var letter = 0; letter < Letters; letter++)
        {
            if (last - letter < _piece.Start || !Characters.IsLower(_text[last - letter]))
            {
                return false;
            }
        }

        return true;
    }

    private bool EndsMark(int end)
    {
        if (end >= _piece.End || Characters.IsBlank(_text[end]))
        {
            return true;
        }

        return _text[end] is ';' or ':' or ')' or ']' or '”' or '"' or '’' or '»' or '*' or '_'
            || (_text[end] is ',' or '.' && !(end + 1 < _piece.End && Characters.IsDigit(_text[end + 1])))
            || (_text[end] == ','
                && end + 1 < _piece.End
                && !(end + 3 < _piece.End && Characters.IsDigit(_text[end + 2]) && Characters.IsDigit(_text[end + 3])));
    }

    private int SkipMarkup(int at)
    {
        while (at >= _piece.Start && _text[at] is '*' or '_')
        {
            at--;
        }

        // "<b>Title</b>1"
        var open = at > _piece.Start && _text[at] == '>'
            ? _text.LastIndexOf('<', at, System.Math.Min(at - _piece.Start, ReadingLimits.LongestTag))
            : -1;
        return open > _piece.Start && _text[open + 1] == '/' ? SkipMarkup(open - 1) : at;
    }

    private bool IsAt(int position, char c) =>
        position >= _piece.Start && position < _piece.End && _text[position] == c;

    private void Add(int position, int length, int start, int end, int weight, bool repeats = false)
    {
        if (end - start <= ReadingLimits.LongestPlainNoteLabel && _text[start] != '0')
        {
            Add(position, length, Label.OfDigits(_text, start, end), weight, repeats);
        }
    }

    private void Add(int position, int length, string label, int weight, bool repeats = false)
    {
        if (weight > MarkWeights.None)
        {
            _found.Add(new MarkCandidate(_line, position, length, label, weight, repeats));
        }
    }
}
