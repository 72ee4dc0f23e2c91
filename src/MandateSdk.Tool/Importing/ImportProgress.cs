using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;

namespace MandateSdk.Tool.Importing;

/// <summary>One line on the terminal while files are imported: how many, how fast, and how long it will take.</summary>
internal sealed class ImportProgress : IDisposable
{
    private readonly TextWriter? _terminal;
    private readonly int _files;
    private readonly long _bytes;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private int _doneFiles;
    private long _doneBytes;
    private long _pages;
    private int _width;

    /// <param name="terminal">The terminal; null where nobody looks.</param>
    /// <param name="files">The number of files.</param>
    /// <param name="bytes">The bytes that they have together.</param>
    public ImportProgress(TextWriter? terminal, int files, long bytes)
    {
        (_terminal, _files, _bytes) = (terminal, files, bytes);
        _timer = terminal is null
            ? null
            : new Timer(_ => Show(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Counts a file that is done, well or not.</summary>
    public void Count(long bytes, int pages)
    {
        lock (_lock)
        {
            _doneFiles++;
            _doneBytes += bytes;
            _pages += pages;
        }
    }

    /// <summary>
    /// Takes the line away, so that a message has a line of its own; the line comes back with the next second.
    /// </summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (_width > 0)
                _terminal?.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }

    /// <summary>What the line says.</summary>
    public static string Line(int doneFiles, int files, long pages, long doneBytes, long bytes, TimeSpan elapsed)
    {
        var rate = elapsed.TotalSeconds > 0 ? pages / elapsed.TotalSeconds : 0;
        var left = doneBytes > 0 && bytes > doneBytes
            ? TimeSpan.FromSeconds(elapsed.TotalSeconds * (bytes - doneBytes) / doneBytes)
                .ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) + " left"
            : "…";
        return string.Create(CultureInfo.InvariantCulture, $"{doneFiles} of {files} files, {pages} pages, {rate:0} pages/s, {left}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer?.Dispose();
        Clear();
    }

    private void Show()
    {
        lock (_lock)
        {
            var line = Line(_doneFiles, _files, _pages, _doneBytes, _bytes, _clock.Elapsed);
            _terminal!.Write("\r" + line.PadRight(_width));
            _width = line.Length;
        }
    }
}
