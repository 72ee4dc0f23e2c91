using System.IO;

namespace MandateSdk.Tool.Tests.Harness;

/// <summary>A test that needs a directory beside the repository, and is skipped where that is absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string directory)
    {
        if (!Directory.Exists(Path.Combine(Repository.Shared, directory)))
            Skip = "The directory ../shared/" + directory + " beside the repository is absent.";
    }
}
