using System;
using System.IO;

namespace MandateSdk.Fuzz.Running;

/// <summary>The input that a thread is about to run, in a file: a stack that overflows ends the process, and leaves it there.</summary>
internal sealed class RunningInput(string path) : IDisposable
{
    // Kept open: a new file for every input would take longer than reading it. The system has the bytes when the process ends.
    private readonly FileStream _file = new(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);

    /// <summary>Saves the input in the place of the one before.</summary>
    public void Save(string input)
    {
        var bytes = SavedInput.ToBytes(input);
        _file.Position = 0;
        _file.Write(bytes);
        _file.SetLength(bytes.Length);
    }

    /// <summary>Takes the file away: the last input ended.</summary>
    public void Dispose()
    {
        _file.Dispose();
        File.Delete(path);
    }
}
