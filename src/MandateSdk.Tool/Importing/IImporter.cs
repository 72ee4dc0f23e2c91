using System;
using MandateSdk.Import;

namespace MandateSdk.Tool.Importing;

/// <summary>Imports files, from several threads.</summary>
internal interface IImporter : IDisposable
{
    /// <summary>Imports a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="options">The options.</param>
    /// <param name="longestPage">The longest time for one page.</param>
    /// <exception cref="ImportException">The file cannot be read.</exception>
    ImportedText Import(byte[] bytes, ImportOptions options, TimeSpan longestPage);
}
