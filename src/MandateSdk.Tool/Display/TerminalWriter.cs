using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace MandateSdk.Tool.Display;

/// <summary>
/// Writes to a terminal or a pipe; what would command the terminal is written as an escape, such as \u001b.
/// </summary>
/// <remarks>
/// Texts, titles and names of files come from outside. An escape sequence in one could change colours, move the cursor
/// or set the clipboard; marks of direction could show words in another order. In JSON the escape means the same
/// character.
/// </remarks>
internal sealed class TerminalWriter : TextWriter
{
    private const string Reset = "\u001b[0m";

    private readonly TextWriter _inner;
    private Presentation _presentation;

    public TerminalWriter(TextWriter inner, Presentation? presentation = null)
        : base(CultureInfo.InvariantCulture)
    {
        _inner = inner;
        _presentation = presentation ?? Presentation.Plain;
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    /// <summary>Shows colours or leaves them out, whatever the terminal.</summary>
    public void Colour(bool hasColour) => _presentation = _presentation with { HasColour = hasColour };

    /// <inheritdoc/>
    public override Encoding Encoding => _inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => _inner.Write(Escape(buffer, IsLayout));

    /// <summary>Writes one line: a line break in a value, such as in the name of a file, is escaped, too.</summary>
    /// <param name="value">The line.</param>
    public override void WriteLine(string? value) => WriteLine(InkedLine.Of(value ?? string.Empty));

    /// <summary>
    /// Writes one line: in colours where they are shown, and broken between words where the window is narrower, under
    /// its own beginning.
    /// </summary>
    /// <param name="line">The line.</param>
    public void WriteLine(InkedLine line)
    {
        var text = line.Text;
        if (_presentation == Presentation.Plain)
        {
            _inner.WriteLine(OnOneLine(text));
            return;
        }

        var inks = line.Inks();
        var indent = text.Length - text.TrimStart(' ').Length;
        var isFirst = true;
        foreach (var (start, end) in LinesOf(text, indent))
        {
            if (!isFirst)
                _inner.Write(new string(' ', indent));
            isFirst = false;
            WriteInked(text, inks, start, end);
            _inner.WriteLine();
        }
    }

    /// <inheritdoc/>
    public override void WriteLine() => _inner.WriteLine();

    /// <inheritdoc/>
    public override void Flush() => _inner.Flush();

    /// <summary>A value on one line, with an escape for each character that would command the terminal.</summary>
    /// <param name="value">The value, such as the name of a file.</param>
    public static string OnOneLine(string value) => Escape(value, static (_, _) => false);

    private void WriteInked(string text, Ink[] inks, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = at + 1;
            while (next < end && inks[next] == inks[at])
                next++;

            var words = OnOneLine(text[at..next]);
            _inner.Write(_presentation.HasColour && inks[at] != Ink.Plain ? CodeOf(inks[at]) + words + Reset : words);
            at = next;
        }
    }

    // A word that is longer than the window is left whole: addresses and ids are copied.
    private IEnumerable<(int Start, int End)> LinesOf(string text, int indent)
    {
        var width = _presentation.Width - (indent < _presentation.Width / 2 ? indent : 0);
        var start = 0;
        var room = _presentation.Width;
        while (_presentation.Width > 0 && text.Length - start > room)
        {
            var blank = text.LastIndexOf(' ', start + room, room);
            var isInIndent = start == 0 && blank < indent;
            blank = blank <= start || isInIndent ? text.IndexOf(' ', Math.Max(start + room, indent)) : blank;
            if (blank < 0)
                break;

            yield return (start, blank);
            start = blank + 1;
            room = width;
        }

        yield return (start, text.Length);
    }

    private static string CodeOf(Ink ink) => ink switch
    {
        Ink.Strong => "\u001b[1m",
        Ink.Quiet => "\u001b[2m",
        Ink.Match => "\u001b[1;33m",
        Ink.Good => "\u001b[32m",
        _ => "\u001b[31m",
    };

    private static string Escape(ReadOnlySpan<char> text, Layout isLayout)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(text[i]).Append(text[++i]);
            else if (CommandingCharacters.Has(text[i]) && !isLayout(text, i))
                escaped.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    // A carriage return alone would write over the line that it stands in.
    private static bool IsLayout(ReadOnlySpan<char> text, int i) =>
        text[i] is '\n' or '\t' || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n');

    private delegate bool Layout(ReadOnlySpan<char> text, int i);
}
