using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Importing;

/// <summary>The files that the words of a command line name: files, folders, patterns, the standard input.</summary>
internal static class ImportInputs
{
    private static readonly string[] Extensions = [".pdf", ".docx", ".xml", ".akn"];

    /// <summary>Finds the files, each once, in the order of the words and of their names.</summary>
    /// <param name="words">The words.</param>
    /// <param name="complain">Takes the words that name nothing.</param>
    public static List<ImportInput> Find(IEnumerable<string> words, Action<string> complain)
    {
        var inputs = new List<ImportInput>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var count = inputs.Count;
            var found = Expand(word).ToList();
            foreach (var path in found.Where(path =>
                seen.Add(path == ImportInput.StandardInput ? path : Path.GetFullPath(path))))
                inputs.Add(new ImportInput(path));

            if (found.Count == 0)
                complain(word + ": there is no such file, and no PDF, Word or Akoma Ntoso file in such a folder.");
        }

        return inputs;
    }

    private static IEnumerable<string> Expand(string word) =>
        word == ImportInput.StandardInput ? [word] : FilePatterns.Expand(word, Extensions);
}
