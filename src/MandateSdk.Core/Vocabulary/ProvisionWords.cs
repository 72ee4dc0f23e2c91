using System;
using System.Collections.Generic;

namespace MandateSdk.Core.Vocabulary;

/// <summary>The divisions of laws, from the widest to the narrowest.</summary>
internal enum ProvisionLevel
{
    /// <summary>"Annex 1", "Schedule 2": stands beside the text that it is annexed to.</summary>
    Annex,

    /// <summary>"Book I".</summary>
    Book,

    /// <summary>"Part II".</summary>
    Part,

    /// <summary>"Title III".</summary>
    Title,

    /// <summary>"Chapter 4".</summary>
    Chapter,

    /// <summary>"Division 2".</summary>
    Division,

    /// <summary>"Section 5": the unit of a law, or a division over its articles.</summary>
    Section,

    /// <summary>"Article 6", "§ 6", "Clause 6": the unit of a law.</summary>
    Article,
}

/// <summary>The words before the numbers of provisions.</summary>
internal static class ProvisionWords
{
    private static readonly Dictionary<string, ProvisionWordsTable.Row> ByForm = Index();

    /// <summary>The row of a word or of a short form without its full stop; null for any other word.</summary>
    /// <param name="word">The word, in any case.</param>
    public static ProvisionWordsTable.Row? Find(string word) => ByForm.TryGetValue(word, out var row) ? row : null;

    /// <summary>
    /// A label with its word in full and in small letters: "article 5" for "Art. 5", "section 2" for "Section 2."; a
    /// label without word bare.
    /// </summary>
    /// <param name="label">The label as printed.</param>
    public static string Canonical(string label)
    {
        var text = label.Trim('(', ')', '.', ' ');
        var i = 0;
        while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '§'))
        {
            i++;
        }

        return i > 0 && i < text.Length && Find(text.Substring(0, i)) is { } row
            ? row.Word + " " + text.Substring(i).TrimStart('.', ' ')
            : text;
    }

    private static Dictionary<string, ProvisionWordsTable.Row> Index()
    {
        var index = new Dictionary<string, ProvisionWordsTable.Row>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in ProvisionWordsTable.Rows)
        {
            index[row.Word] = row;
            foreach (var form in row.Forms)
            {
                index[form] = row;
            }
        }

        return index;
    }
}
