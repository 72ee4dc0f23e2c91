using System;

namespace MandateSdk.Core.Meaning.Mandates;

/// <summary>On what a report is, and how often it is due.</summary>
internal sealed partial class ReportReader
{
    private string? Subject(int at, int to)
    {
        for (var i = at; i < to; i++)
        {
            if (_words[i].Lower == "thereon")
            {
                return _words[i].Text;
            }

            // "the Commission on Crime Prevention": that "on" belongs to a name.
            if (_words.NameAt(i, to) is { } name)
            {
                i += name.Words.Length - 1;
                continue;
            }

            if (_words[i].IsCapital && OrganReader.ReadName(_words, i, to) is { } organ)
            {
                i = organ.End - 1;
                continue;
            }

            // "to keep the Commission informed on a regular basis about their work"
            var isAbout = _words[i].Lower switch
            {
                "on" => true,
                "of" => i > at && _words[i - 1].Lower == "informed",
                "about" => _words[at].Lower is "keep" or "inform" or "brief",
                _ => false,
            };
            if (isAbout && i > at && i + 1 < to && _words[i + 1].Lower is not ("an" or "a"))
            {
                var end = i + 1;
                while (end < to && _words[end - 1].After is ' ' && !IsNewPhrase(end, to))
                {
                    end++;
                }

                return _words.Between(i, end);
            }
        }

        return null;
    }

    private bool IsNewPhrase(int at, int to) =>
        (_words[at].Lower == "in"
            && at + 2 < to
            && _words[at + 1].Lower is "his" or "her" or "its" or "the"
            && _words[at + 2].Lower is "report" or "reports" or "annual")
        || (_words[at].Lower is "at" or "to" or "through"
            && at + 1 < to
            && _words[at + 1].Lower is "the" or "its" or "it")
                && (_words[at].Lower != "at" || Follows(at, Math.Min(to, at + 8), "session"));

    // "on a regular basis", "annually", "every two years"
    private string? Rhythm(int at, int to)
    {
        for (var i = at; i < to; i++)
        {
            if (_words[i].Lower is "regularly" or "annually" or "biennially" or "periodically")
            {
                return _words[i].Text;
            }

            if (_words[i].Lower == "every" && i + 1 < to)
            {
                var end = i + 1;
                while (end < to
                    && end < i + 4
                    && _words[end - 1].Lower is not ("years" or "months" or "days" or "year" or "month"))
                {
                    end++;
                }

                return _words[end - 1].Lower is "years" or "months" or "days" or "year" or "month"
                    ? _words.Between(i, end)
                    : null;
            }

            if (_words[i].Lower == "basis" && i >= at + 3 && _words[i - 3].Lower == "on")
            {
                return _words.Between(i - 3, i + 1);
            }
        }

        return null;
    }
}
