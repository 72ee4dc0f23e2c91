using System;
using System.Linq;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>What the readers of this repository look for: labels, marks, openings, quotation marks, brackets, bars, dates, symbols, JSON.</summary>
internal static class Vocabulary
{
    private static readonly string[] Labels =
    [
        "1. ", "2. ", "99. ", "1.\n", "\n\n1. ", "\n1. It:\n\n", "(a) ", "\n(a) ", "(i) ", "\n\n(i) It:\n\n", "(aa) ", "(A) ", "I. ", "A. ", "IV.\n",
        "- ", "\n- ", "• ", "– ", "1.1. ", "1 bis. ", "Rule 1\n", "Article 2\n", "Principle 3. ", "Objective 1. ", "Paragraph 4\n", "l. ", "0. ",
        "75/1. ", "(1) ", "99999999999. ",
    ];

    private static readonly string[] Marks =
    [
        "*", "**", "***", "¹", "²³", "^{1}", "^{*}", "$^{\\rm 3}$", "<sup>1</sup>", "1 ", "\n1 ", "\n¹ ", "\n* ", "\n^{2} Ibid., para. 3.\n", "\n1/ ", "1/",
        "\n____________\n", "^{", "}", "Notes\n",
    ];

    private static readonly string[] Openings =
    [
        "The General Assembly,\n\n", "“The General Assembly,\n\n“1. Decides it:\n\n", "The Economic and Social Council,\n", "Recalling", "Decides",
        "Requests the Secretary-General to report to the Council at its fifty-eighth session", "Also requests", "Annex\n\n", "Annex II\n",
        "Draft resolution I\n\n", "Draft decision\n", "Resolution 1\n", "Chapter I\n", "Contents\n\n", "Provisional agenda\n", "Corrigendum\n", "A. Draft\n",
        "\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\n", "Table 1\n", "Adopted at the 5th plenary meeting",
        "A/RES/55/25\n", "United Nations\n", "Distr.: General\n", "E/CN.15/2002/L.1\n", "V.02-55555 (E)\n", "Page 3\n", "\f",
    ];

    private static readonly string[] Words =
    [
        " by 31 November 2010", " of 30 February 2000", " before 0 May 0000", " by the end of 2003", " (hereinafter referred to as \"aid\")", " (hereinafter \"X\"x",
        " (“the Office”)", " means ", "resolution 55/25", " resolutions 66/138 to 66/141", "217 A (III)", "1373 (2001)", "A/CONF.187/4/Rev.3", ", annex, para. 28",
        ", sect. VII", " paragraphs 1 (a) to (z)", "ibid.", "Ibid., chap. I, sect. A", "op. cit.", "the present resolution", "the Programme", " see footnote 1",
        "United Nations, Treaty Series, vol. 2225, No. 39574", "Sales No. E.92.IV.1", " and ", ";", ":", ".", ",", ", inter alia,",
    ];

    private static readonly string[] Signs =
    [
        "“", "”", "\"", "‘", "’", "(", ")", "[", "]", "{", "}", "|", " | ", "|---|\n", "\n| a | b |\n", "\t", "<i>", "</i>", "<b>", "&amp;", "\\$", "#", "## ",
        "\n", "\n\n", "\r\n", " ", "    ", "-\n", "—", "…", "....... 12\n", "/", "\\", "//", "*/", "/*", "\"\"\"", "]]>", "<!--", "</summary>", "\\u2028", "{0}",
    ];

    private static readonly string[] Json =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e5", "-0", "\\u0000", "\\ud800", "\"documents\":", "\"errata\": [", "\"line\": 1", "\"printed\": \"\"",
        "\"reading\": \"x\"", "\"file\": \"a.txt\"", "\"instruments\": []", "// x\n", "\\", "\u00a0", "\ufeff",
    ];

    private static readonly string[] All = new[] { Labels, Marks, Openings, Words, Signs, Json }.SelectMany(words => words).ToArray();

    /// <summary>Any word.</summary>
    public static string Any(Random random) => All[random.Next(All.Length)];
}
