using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using MandateSdk.Import;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Importing;

/// <summary>Imports files on all cores and writes their texts in the order in which they were named.</summary>
internal sealed class ImportRun(CommandIO io, IImporter importer, ImportOptions options, TimeSpan longestPage,
    bool bySymbol, bool isForced, bool asJson)
{
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Imported> _done = [];
    private bool _hasFailed;

    /// <summary>Imports the files into a folder, or the only one to the output.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="folder">The folder; null for the output.</param>
    /// <returns>The exit code.</returns>
    public int Import(IReadOnlyList<ImportInput> inputs, string? folder)
    {
        if (folder is not null)
            Directory.CreateDirectory(folder);

        using (var progress = new ImportProgress(io.Terminal, inputs.Count, inputs.Sum(input => input.Length)))
        {
            foreach (var (input, task) in InOrder(inputs))
            {
                var result = task.Result;
                progress.Count(input.Length, result.Imported?.Text.Pages ?? 0);
                if (result.Problem is not null || result.Imported!.Text.Warnings.Count > 0)
                    progress.Clear();
                Finish(input, result, folder);
            }
        }

        if (folder is not null && _done.Count > 0)
            WriteDraft(folder);
        if (folder is not null && asJson)
            PrintJson(folder);
        return _hasFailed ? ExitCode.InputOutput : ExitCode.Ok;
    }

    // A few more than can run are under way; the texts of those that are done early wait for their turn.
    private IEnumerable<(ImportInput Input,
        Task<(Imported? Imported, string? Problem)> Task)> InOrder(IReadOnlyList<ImportInput> inputs)
    {
        using var places = new System.Threading.SemaphoreSlim(Environment.ProcessorCount);
        var running = new Queue<(ImportInput Input, Task<(Imported? Imported, string? Problem)> Task)>();
        foreach (var input in inputs)
        {
            running.Enqueue((input, Task.Run(() =>
            {
                places.Wait();
                try
                {
                    return ImportOne(input);
                }
                finally
                {
                    places.Release();
                }
            })));
            if (running.Count >= Environment.ProcessorCount * 2)
                yield return running.Dequeue();
        }

        while (running.TryDequeue(out var next))
            yield return next;
    }

    private (Imported? Imported, string? Problem) ImportOne(ImportInput input)
    {
        try
        {
            var text = importer.Import(input.Read(options.LargestFile), options, longestPage);
            return (Imported.Of(input, text, bySymbol), null);
        }
        catch (Exception exception) when (exception is ImportException or IOException or UnauthorizedAccessException)
        {
            return (null, exception.Message);
        }
        catch (Exception exception)
        {
            // The other files are still wanted.
            return (null, "fails by a fault of this program: " + exception);
        }
    }

    private void Finish(ImportInput input, (Imported? Imported, string? Problem) result, string? folder)
    {
        if (result.Imported is not { } imported)
        {
            Fail(input, result.Problem!);
            return;
        }

        foreach (var warning in imported.Text.Warnings)
            io.Error.WriteLine(input.Name + ": warning: " + warning);

        try
        {
            if (folder is null)
                io.Output.Write(imported.Text.Text);
            else if (Write(imported, folder) is { } problem)
                Fail(input, problem);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(input, exception.Message);
        }
    }

    private string? Write(Imported imported, string folder)
    {
        var path = Path.Combine(folder, imported.OutputName);
        if (!_written.Add(imported.OutputName))
            return path + " was written for another of these files; import them into different folders.";
        if (File.Exists(path) && !isForced)
            return path + " is there already; --force overwrites it.";

        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(imported.Text.Text)));
        _done.Add(imported with { Text = imported.Text with { Text = "" } });
        if (!asJson)
            io.Output.WriteLine(path);
        return null;
    }

    private void PrintJson(string folder) => JsonForm.Write(io.Output, json => json.WriteArray("texts", _done, text =>
    {
        json.WriteStartObject();
        json.WriteString("file", Path.Combine(folder, text.OutputName));
        json.WriteString("source", text.Input.Name);
        json.WriteString("symbol", text.Symbol);
        json.WriteString("title", text.Title);
        json.WriteString("date", text.Date);
        json.WriteNumber("pages", text.Text.Pages);
        json.WriteArray("warnings", text.Text.Warnings, json.WriteStringValue);
        json.WriteEndObject();
    }));

    private void WriteDraft(string folder)
    {
        var path = Path.Combine(folder, CatalogDraft.FileName);
        if (File.Exists(path) && !isForced)
        {
            io.Error.WriteLine(path + " is there already and stays as it is; --force overwrites it.");
            return;
        }

        AtomicFile.Write(path, stream => CatalogDraft.Write(_done, stream));
    }

    private void Fail(ImportInput input, string problem)
    {
        _hasFailed = true;
        io.Error.WriteLine(input.Name + ": " + problem);
    }
}
