using System;
using MandateSdk.Import;
using MandateSdk.Tool.Importing;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>Imports in this process: nothing in the file may break it down.</summary>
internal sealed class ImporterHere : IImporter
{
    public ImportedText Import(byte[] bytes, ImportOptions options, TimeSpan longestPage) => DocumentImporter.Import(bytes, options);

    public void Dispose()
    {
    }
}
