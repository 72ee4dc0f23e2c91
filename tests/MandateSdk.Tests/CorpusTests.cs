using System.IO;

namespace MandateSdk.Tests;

public class CorpusTests
{
    [Fact]
    public void EveryTextRidesAlongAsAResource()
    {
        var lines = 0;
        foreach (var file in Corpus.Files)
        {
            using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(file);
            Assert.NotNull(stream);
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is not null)
                lines++;
        }

        Assert.Equal(5, Corpus.Files.Count);
        Assert.Equal(lines, Corpus.Lines);
    }
}
