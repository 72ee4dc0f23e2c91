namespace MandateSdk.Core.Text;

/// <summary>Where the words of a document are read.</summary>
internal interface IWordSource
{
    /// <summary>The source text, with characters and lines.</summary>
    SourceText Source { get; }

    /// <summary>The bytes that the source text is stored in.</summary>
    Utf8Text Bytes { get; }
}
