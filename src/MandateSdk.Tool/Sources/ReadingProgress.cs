using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using MandateSdk.Tool.Display;

namespace MandateSdk.Tool.Sources;

/// <summary>One line on the terminal while a long text is read; it is gone when the text is read.</summary>
internal sealed class ReadingProgress : IDisposable
{
    /// <summary>The bytes from which on a text is long: shorter ones are read before anybody looks.</summary>
    public const long LongText = 4_000_000;

    private readonly TextWriter _terminal;
    private readonly string _what;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Timer _timer;
    private int _width;
    private bool _isDone;

    private ReadingProgress(TextWriter terminal, string what)
    {
        _terminal = terminal;
        _what = what;
        _timer = new Timer(_ => Show(), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    /// <summary>Begins to show that a file is read; null for a short file, and where no terminal is.</summary>
    /// <param name="terminal">The terminal; null where complaints go to a file or a pipe.</param>
    /// <param name="path">The file.</param>
    public static ReadingProgress? Of(TextWriter? terminal, string path)
    {
        var file = new FileInfo(path);
        return terminal is null || !file.Exists || file.Length < LongText
            ? null
            : new ReadingProgress(terminal, string.Create(
                CultureInfo.InvariantCulture,
                $"Reading {TerminalWriter.OnOneLine(file.Name)}, {file.Length / 1e6:0} MB"));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_clock)
        {
            _isDone = true;
            _terminal.Write("\r" + new string(' ', _width) + "\r");
        }
    }

    private void Show()
    {
        lock (_clock)
        {
            if (_isDone)
                return;

            var line = string.Create(CultureInfo.InvariantCulture, $"{_what}, {_clock.Elapsed.TotalSeconds:0} s …");
            _width = Math.Max(_width, line.Length);
            _terminal.Write("\r" + line);
        }
    }
}
