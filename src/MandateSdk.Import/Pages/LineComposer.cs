using System;
using System.Collections.Generic;

namespace MandateSdk.Import.Pages;

/// <summary>Puts a line together for a format that has text and no places on a page.</summary>
internal sealed class LineComposer
{
    // Any values do: what is raised is said by the style, and only cells need places of their own.
    private const double Size = 10;
    private const double CellWidth = 1000;

    private readonly List<PrintedRun> _runs = [];
    private bool _endsWithBlank = true;
    private int _cell;

    /// <summary>True where the last characters are raised.</summary>
    public bool EndsRaised => _runs.Count > 0 && _runs[^1].IsRaised;

    /// <summary>True when nothing was added but blanks.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Adds characters; blanks in a row count as one.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">How they are set.</param>
    public void Add(string text, TextStyle style)
    {
        var words = text.AsSpan();
        var squeezed = new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank || !_endsWithBlank)
                squeezed[length++] = isBlank ? ' ' : c;
            _endsWithBlank = isBlank;
        }

        if (length == 0)
            return;

        // A blank alone belongs to what stands before it.
        if (length == 1 && squeezed[0] == ' ' && _runs.Count > 0)
        {
            _runs[^1] = _runs[^1] with { Text = _runs[^1].Text + " " };
            return;
        }

        var left = _cell * CellWidth;
        _runs.Add(new PrintedRun(new string(squeezed, 0, length), left, left + 1, 0, Size, style));
    }

    /// <summary>Ends a cell of a table: what is added after it stands in the next one.</summary>
    public void EndCell()
    {
        if (_runs.Count == 0 || _runs[^1].Left < _cell * CellWidth)
            _runs.Add(new PrintedRun(" ", _cell * CellWidth, (_cell * CellWidth) + 1, 0, Size, TextStyle.None));
        _cell++;
        _endsWithBlank = true;
    }

    /// <summary>The line, and an empty composer.</summary>
    /// <param name="role">What the line is.</param>
    public PrintedLine Take(LineRole role)
    {
        var line = new PrintedLine(_runs.ToArray(), role);
        _runs.Clear();
        _endsWithBlank = true;
        _cell = 0;
        return line;
    }
}
