using System;

namespace VerifyTests;

/// <summary>A snapshot is missing, differs, or is left over.</summary>
public sealed class VerifyException : Exception
{
    internal VerifyException(string message)
        : base(message)
    {
    }
}
