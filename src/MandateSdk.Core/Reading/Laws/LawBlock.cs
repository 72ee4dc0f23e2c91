namespace MandateSdk.Core.Reading;

/// <summary>A block of a law or policy: one label, heading, paragraph or item with its wrapped lines.</summary>
internal sealed class LawBlock
{
    public LawBlock(Block block, int indent)
    {
        Block = block;
        Indent = indent;
    }

    public Block Block { get; }

    /// <summary>The column of its first character.</summary>
    public int Indent { get; }

    /// <summary>The label; null where there is none.</summary>
    public LawLabel? Label { get; set; }

    /// <summary>The number signs of a Markdown heading; 0 where there are none.</summary>
    public int Hashes => Block.Hashes is { } hashes ? CountHashes(hashes.Start) : 0;

    /// <summary>The words after the label.</summary>
    public string Plain => Block.Plain;

    /// <summary>True where a label stands alone on its line, with or without a title on the next one.</summary>
    public bool IsLabelLine { get; set; }

    /// <summary>True for a line that a label line took as its title.</summary>
    public bool HasTitleLine { get; set; }

    /// <summary>True for the words in capitals that head a part of a text without numbers.</summary>
    public bool IsInCapitals
    {
        get
        {
            var letters = 0;
            foreach (var c in Plain)
            {
                if (char.IsLower(c))
                {
                    return false;
                }

                letters += char.IsLetter(c) ? 1 : 0;
            }

            return letters > 1;
        }
    }

    private int CountHashes(int start)
    {
        var count = 0;
        while (Block.Source[start + count] == '#')
        {
            count++;
        }

        return count;
    }
}
