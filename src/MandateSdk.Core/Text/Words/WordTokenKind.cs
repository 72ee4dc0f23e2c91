namespace MandateSdk.Core.Text;

/// <summary>What a token is by its own characters.</summary>
internal enum WordTokenKind
{
    /// <summary>
    /// Letters and digits, and what joins them: "States", "Secretary-General", "55/25", "men's", "Rev.1".
    /// </summary>
    Word,

    /// <summary>A mark that opens a quotation.</summary>
    OpenQuote,

    /// <summary>A mark that closes a quotation.</summary>
    CloseQuote,

    /// <summary>An opening round bracket.</summary>
    OpenBracket,

    /// <summary>A closing round bracket.</summary>
    CloseBracket,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>What can end a sentence: a full stop, a question mark or an exclamation mark.</summary>
    Period,

    /// <summary>Any other character that is no blank.</summary>
    Other,
}
