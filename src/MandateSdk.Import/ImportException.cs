using System;

namespace MandateSdk.Import;

/// <summary>A file cannot be imported; the message says why, in words for whoever has the file.</summary>
public sealed class ImportException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="inner">What went wrong inside; null for nothing.</param>
    public ImportException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
