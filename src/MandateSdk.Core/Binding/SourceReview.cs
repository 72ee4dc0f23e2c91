using System.Linq;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>
/// Reports what makes the whole text unreadable, whatever its structure: its encoding, its emptiness, its language.
/// </summary>
internal static class SourceReview
{
    private const char Replacement = '\uFFFD';

    /// <summary>Reports at most one diagnostic of each rule.</summary>
    public static void Run(SourceText text, DiagnosticBag bag, WorkMeter work)
    {
        work.Count(text.Length);
        var counts = Counts.Of(text.Content);
        if (counts.IsWideEncoding)
        {
            bag.Report(
                ReadingRules.NotUtf8,
                new TextSpan(counts.FirstNul, 1),
                "Every second character is NUL: the file seems to be UTF-16 without a byte order mark; save the file "
                + "as UTF-8.");
            return;
        }

        if (counts.Nuls > 0 || counts.Controls * 20 > text.Length)
        {
            bag.Report(
                ReadingRules.NoText,
                new TextSpan(counts.FirstControl, 1),
                "{0} characters are control characters, {1} of them NUL: the file seems to be no text; convert it to "
                + "text, or leave it out.",
                counts.Controls,
                counts.Nuls);
            return;
        }

        if (counts.Replaced > 0)
        {
            bag.Report(
                ReadingRules.NotUtf8,
                new TextSpan(counts.FirstReplaced, 1),
                "{0} byte sequences are not UTF-8, or were lost in an earlier conversion, and were read as U+FFFD; "
                + "save the file as UTF-8.",
                counts.Replaced);
        }

        if (counts.Letters == 0)
        {
            bag.Report(ReadingRules.NoText, default, "The file has no words; write the text, or leave the file out.");
            return;
        }

        ReviewLanguage(text, counts, bag);
    }

    private static void ReviewLanguage(SourceText text, Counts counts, DiagnosticBag bag)
    {
        const string message = "The text seems to be in {0}, and the rules of the reader are made for English: "
            + "structure, citations and mandates are not reliable.";
        if (counts.OtherLetters * 2 > counts.Letters)
        {
            bag.Report(ReadingRules.OtherLanguage, new TextSpan(counts.FirstLetter, 1), message,
                "another script than Latin");
        }
        else if (Languages.OtherThanEnglish(text.Content) is { } language)
        {
            bag.Report(ReadingRules.OtherLanguage, new TextSpan(counts.FirstLetter, 1), message, language);
        }
    }

    private struct Counts
    {
        // Latin letters, signs and line breaks say nothing. Most characters are of the first set, which is searched by
        // vectors.
        private static readonly CharacterSet Ascii = new(string.Concat(
            Enumerable.Range('\t', 5).Concat(Enumerable.Range(' ', 0x80 - ' ')).Select(c => (char)c)));

        public int Nuls;
        public int FirstNul;
        public int Controls;
        public int FirstControl;
        public int Replaced;
        public int FirstReplaced;

        // Counted until it is certain that most of them are not other letters.
        public int Letters;
        public int OtherLetters;
        public int FirstLetter;
        private int _evenNuls;
        private int _length;

        /// <summary>
        /// True where nearly half of the characters are NUL, and all of them at even positions, or all at odd ones.
        /// </summary>
        public readonly bool IsWideEncoding =>
            Nuls * 3 > _length && (_evenNuls * 10 < Nuls || (Nuls - _evenNuls) * 10 < Nuls);

        public static Counts Of(string content)
        {
            var counts = new Counts { _length = content.Length };
            for (var i = NextUnusual(content, 0); i < content.Length; i = NextUnusual(content, i + 1))
            {
                counts.Add(content[i], i);
            }

            // Twice as many letters as other ones are enough to know: most of them are Latin.
            counts.Letters = 0;
            for (var i = 0; i < content.Length && counts.Letters <= counts.OtherLetters * 2; i++)
            {
                if (char.IsLetter(content[i]))
                {
                    counts.FirstLetter = counts.Letters++ == 0 ? i : counts.FirstLetter;
                }
            }

            return counts;
        }

        private static int NextUnusual(string content, int start)
        {
            var at = Ascii.IndexOfOther(content, start, content.Length);
            while (at < content.Length && IsUsual(content[at]))
            {
                at = Ascii.IndexOfOther(content, at + 1, content.Length);
            }

            return at;
        }

        private static bool IsUsual(char c) => c is (>= '\u0080' and < '\u0250')
            or '‘' or '’' or '“' or '”' or '–' or '—' or '…' or '•';

        private void Add(char c, int at)
        {
            if (char.IsLetter(c))
            {
                FirstLetter = Letters++ == 0 ? at : FirstLetter;
                OtherLetters += IsLatin(c) ? 0 : 1;
            }
            else if (c == Replacement)
            {
                FirstReplaced = Replaced++ == 0 ? at : FirstReplaced;
            }
            else if (c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r'))
            {
                FirstControl = Controls++ == 0 ? at : FirstControl;
                if (c == '\0')
                {
                    FirstNul = Nuls++ == 0 ? at : FirstNul;
                    _evenNuls += at % 2 == 0 ? 1 : 0;
                }
            }
        }

        private static bool IsLatin(char c) => c is < '\u0250' or (>= '\u1e00' and <= '\u1eff');
    }
}
