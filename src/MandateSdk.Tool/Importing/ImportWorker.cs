using System;
using System.IO;
using MandateSdk.Import;

namespace MandateSdk.Tool.Importing;

/// <summary>The other end: imports what is asked of it until nothing is asked any more.</summary>
internal static class ImportWorker
{
    /// <summary>The hidden command that starts it.</summary>
    public const string CommandName = "import-worker";

    /// <summary>Answers requests until their stream ends.</summary>
    public static int Run(Stream requests, Stream answers)
    {
        using var reader = new BinaryReader(requests);
        using var writer = new BinaryWriter(answers);
        while (true)
        {
            try
            {
                var (bytes, options) = WorkerFrames.ReadRequest(reader);
                Answer(writer, bytes, options);
            }
            catch (IOException)
            {
                // The command has ended, or wants nothing more.
                return ExitCode.Ok;
            }
        }
    }

    private static void Answer(BinaryWriter writer, byte[] bytes, ImportOptions options)
    {
        string problem;
        try
        {
            WorkerFrames.WriteText(writer, DocumentImporter.Import(bytes, options, new PageFrames(writer)));
            return;
        }
        catch (ImportException exception)
        {
            problem = exception.Message;
        }
        catch (OutOfMemoryException)
        {
            problem = "The file needs more memory than is allowed.";
        }
        catch (Exception exception) when (exception is not IOException)
        {
            problem = "fails by a fault of this program: " + exception;
        }

        writer.Write(WorkerFrames.Problem);
        writer.Write(problem);
        writer.Flush();
    }

    // At once and in this thread, unlike Progress<T>.
    private sealed class PageFrames(BinaryWriter writer) : IProgress<int>
    {
        public void Report(int value)
        {
            writer.Write(WorkerFrames.Page);
            writer.Flush();
        }
    }
}
