using System.Collections.Generic;
using System.IO;
using System.Text;
using MandateSdk.Export.Comparison;

namespace MandateSdk.Tool.Display;

/// <summary>One line of output whose words may stand out.</summary>
internal sealed class InkedLine
{
    private readonly StringBuilder _text = new();
    private readonly List<(int End, Ink Ink)> _runs = [];

    /// <summary>The words.</summary>
    public string Text => _text.ToString();

    /// <summary>Begins a line.</summary>
    public static InkedLine Of(string words, Ink ink = Ink.Plain) => new InkedLine().Add(words, ink);

    /// <summary>Adds words.</summary>
    public InkedLine Add(string words, Ink ink = Ink.Plain)
    {
        _text.Append(words);
        _runs.Add((_text.Length, ink));
        return this;
    }

    /// <summary>Adds words in which stretches between two signs stand out, with their signs.</summary>
    public InkedLine AddMarked(string words, char before, char after, Ink ink)
    {
        var at = 0;
        while (at < words.Length)
        {
            var start = words.IndexOf(before, at);
            var end = start < 0 ? -1 : words.IndexOf(after, start);
            if (end < 0)
                break;

            Add(words[at..start]).Add(words[start..(end + 1)], ink);
            at = end + 1;
        }

        return Add(words[at..]);
    }

    /// <summary>Adds two versions of a sentence as one, in which the words that went and came have their signs and colours.</summary>
    public InkedLine AddChanges(string before, string after)
    {
        foreach (var run in WordDiff.Signed(before, after))
            Add(run.Text, run.Fate switch { WordFate.Gone => Ink.Bad, WordFate.New => Ink.Good, _ => Ink.Plain });
        return this;
    }

    /// <summary>Writes the line to whatever a command writes to.</summary>
    public void WriteTo(TextWriter output)
    {
        if (output is TerminalWriter terminal)
            terminal.WriteLine(this);
        else
            output.WriteLine(Text);
    }

    /// <summary>The ink of each character.</summary>
    public Ink[] Inks()
    {
        var inks = new Ink[_text.Length];
        var at = 0;
        foreach (var (end, ink) in _runs)
        {
            for (; at < end; at++)
                inks[at] = ink;
        }

        return inks;
    }
}
