using System;
using System.Collections.Generic;
using System.Text;
using MandateSdk.Core.Text;

namespace MandateSdk.Generators.Emission;

/// <summary>
/// Writes indented lines. The line break is always "\n", so that the same text gives the same code everywhere.
/// </summary>
internal sealed class CodeWriter
{
    /// <summary>The width that lines are broken to, where they can be broken.</summary>
    public const int Width = 120;

    /// <summary>What a line of a comment begins with.</summary>
    public const string Comment = "/// ";

    private const int Narrowest = 40;

    private readonly StringBuilder _code = new();
    private int _depth;
    private bool _isBlankLineDue;
    private bool _isFirstInBlock = true;

    /// <summary>Makes a writer.</summary>
    /// <param name="work">Counts what is written.</param>
    public CodeWriter(WorkMeter work) => Work = work;

    /// <summary>Counts what is written.</summary>
    public WorkMeter Work { get; }

    /// <summary>
    /// The characters that are left on a line at the present depth; deep in a nest, lines grow longer and not narrower.
    /// </summary>
    public int Room => Math.Max(Width - (_depth * 4), Narrowest);

    /// <summary>Writes a line.</summary>
    public void Line(string text) => Line(string.Empty, text);

    /// <summary>Writes a line of a comment.</summary>
    public void CommentLine(string text) => Line(Comment, text);

    private void Line(string start, string text)
    {
        Work.Count(start.Length + text.Length);
        if (_isBlankLineDue && !_isFirstInBlock)
        {
            _code.Append('\n');
        }

        _isBlankLineDue = false;
        _isFirstInBlock = false;
        _code.Append(' ', _depth * 4).Append(start).Append(text).Append('\n');
    }

    /// <summary>Writes a line as it is, inside a string of several lines.</summary>
    public void LineAsItIs(string text)
    {
        Work.Count(text.Length);
        _code.Append(text).Append('\n');
    }

    /// <summary>
    /// Parts what follows from what was written with a blank line, unless it is the first thing in its block.
    /// </summary>
    public void Part() => _isBlankLineDue = true;

    /// <summary>Indents what follows.</summary>
    public void Indent() => _depth++;

    /// <summary>Ends an indent.</summary>
    public void Unindent() => _depth--;

    /// <summary>Begins a block in braces.</summary>
    public void Open()
    {
        Line("{");
        _depth++;
        _isFirstInBlock = true;
    }

    /// <summary>Ends a block.</summary>
    public void Close(string end = "}")
    {
        _isBlankLineDue = false;
        _depth--;
        Line(end);
    }

    /// <summary>Writes a property that only gives something, on two lines where one has no room.</summary>
    public void Getter(string declaration, string value)
    {
        if (declaration.Length + value.Length + 5 <= Room)
        {
            Line(declaration + " => " + value + ";");
            return;
        }

        Line(declaration + " =>");
        Indent();
        Line(value + ";");
        Unindent();
    }

    /// <summary>Writes an array and ends the statement, over several lines where one has no room.</summary>
    public void Array(string start, IEnumerable<string> items)
    {
        var rest = new Queue<string>(items);
        var inOneLine = start + " { " + string.Join(", ", rest) + " };";
        if (inOneLine.Length <= Room)
        {
            Line(inOneLine);
            return;
        }

        Line(start);
        Open();
        Fill(rest, ",");
        Close("};");
    }

    /// <summary>Writes items with commas, as many on a line as it has room for.</summary>
    /// <param name="items">The items.</param>
    /// <param name="end">What stands after the last one.</param>
    public void Fill(IEnumerable<string> items, string end)
    {
        var rest = new Queue<string>(items);
        var line = new StringBuilder();
        while (rest.Count > 0)
        {
            line.Append(rest.Dequeue()).Append(rest.Count > 0 ? "," : end);
            if (rest.Count == 0 || line.Length + rest.Peek().Length + 2 > Room)
            {
                Line(line.ToString());
                line.Clear();
            }
            else
            {
                line.Append(' ');
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _code.ToString();
}
