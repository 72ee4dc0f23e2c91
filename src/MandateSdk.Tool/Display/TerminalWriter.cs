using System;
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
    private readonly TextWriter _inner;

    public TerminalWriter(TextWriter inner)
        : base(CultureInfo.InvariantCulture)
    {
        _inner = inner;
        CoreNewLine = inner.NewLine.ToCharArray();
    }

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
    public override void WriteLine(string? value)
    {
        _inner.Write(Escape(value, static (_, _) => false));
        _inner.WriteLine();
    }

    /// <inheritdoc/>
    public override void WriteLine() => _inner.WriteLine();

    /// <inheritdoc/>
    public override void Flush() => _inner.Flush();

    /// <summary>A value on one line, with an escape for each character that would command the terminal.</summary>
    /// <param name="value">The value, such as the name of a file.</param>
    public static string OnOneLine(string value) => Escape(value, static (_, _) => false);

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
