using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using MandateSdk.Import;

namespace MandateSdk.Tool.Importing;

/// <summary>A process that imports files, one after another.</summary>
/// <remarks>
/// A file can make the library that reads it run for hours, take all memory or exceed the stack, and no exception
/// tells. In a process of its own such a file costs this process only: it is ended, and the next file gets another one.
/// </remarks>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>The most bytes of memory that one process takes for its objects.</summary>
    public const long MemoryLimit = 1L << 30;

    private readonly Process _process;
    private readonly BinaryWriter _requests;
    private readonly BinaryReader _answers;

    private WorkerProcess(Process process)
    {
        _process = process;
        _requests = new BinaryWriter(process.StandardInput.BaseStream);
        _answers = new BinaryReader(process.StandardOutput.BaseStream);
    }

    /// <summary>True when the process can take another file.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>Starts a process.</summary>
    public static WorkerProcess Start()
    {
        var start = StartInfo();
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryLimit.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(start) ?? throw new IOException("The process that imports cannot be started.");

        // What it says when it breaks down is long and for nobody; unread, it would fill the pipe.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return new WorkerProcess(process);
    }

    /// <summary>Imports a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">The options.</param>
    /// <param name="longestPage">The longest time for one page.</param>
    /// <exception cref="ImportException">The file cannot be read; where it was the process that broke down, it is not
    /// usable any more.</exception>
    public ImportedText Import(byte[] bytes, ImportOptions options, TimeSpan longestPage)
    {
        var pages = 0;
        var clock = Stopwatch.StartNew();
        var isLate = false;
        using var timer = new Timer(_ =>
        {
            isLate = true;
            End();
        });
        try
        {
            timer.Change(longestPage, Timeout.InfiniteTimeSpan);
            WorkerFrames.WriteRequest(_requests, bytes, options);
            while (true)
            {
                switch (_answers.ReadByte())
                {
                    case WorkerFrames.Text:
                        return WorkerFrames.ReadText(_answers);
                    case WorkerFrames.Problem:
                        throw new ImportException(_answers.ReadString());
                    default:
                        pages++;
                        if (clock.Elapsed < options.LongestTime)
                            timer.Change(longestPage, Timeout.InfiniteTimeSpan);
                        break;
                }
            }
        }
        catch (IOException exception)
        {
            IsUsable = false;
            End();
            throw new ImportException(
                isLate
                    ? string.Create(CultureInfo.InvariantCulture, $"page {pages + 1} takes longer than {longestPage.TotalSeconds:0} seconds; the import of the file was ended.")
                    : string.Create(CultureInfo.InvariantCulture, $"the file is damaged in a way that ends the process that reads it, after {pages} pages."),
                exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        _process.Dispose();
    }

    private void End()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException
            or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }

    // This program once more: by its own executable, or by the host that runs it.
    private static ProcessStartInfo StartInfo()
    {
        var host = Environment.ProcessPath ?? "dotnet";
        var library = typeof(WorkerProcess).Assembly.Location;
        return library.Length > 0
            && Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new ProcessStartInfo(host, ["exec", library, ImportWorker.CommandName])
            : new ProcessStartInfo(host, [ImportWorker.CommandName]);
    }
}
