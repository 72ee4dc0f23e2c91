namespace MandateSdk.Core.Reading;

/// <summary>
/// What speaks for a mark, in points: the surroundings of some digits, from certain to hardly possible.
/// </summary>
internal static class MarkWeights
{
    /// <summary>Raised digits: nothing but a mark.</summary>
    public const int Raised = 14;

    /// <summary>"crime,21", "Declaration4", "of 24 March 201815".</summary>
    public const int Glued = 10;

    /// <summary>"Human Rights, 1/", "[12]".</summary>
    public const int Signed = 9;

    /// <summary>"information, 14 including".</summary>
    public const int AfterPunctuation = 8;

    /// <summary>"77/23748": a number of a resolution is seldom longer than three digits.</summary>
    public const int OnNumber = 6;

    /// <summary>"Rights 2 and": between a word and one that no number is said of.</summary>
    public const int BeforeFunctionWord = 5;

    /// <summary>Digits that stand alone on a line in the middle of the text.</summary>
    public const int OwnLine = 4;

    /// <summary>"21,7 contractors": a decimal, if no note waits for a mark.</summary>
    public const int Decimal = 3;

    /// <summary>"the Convention 4 called": a number like others.</summary>
    public const int Number = 2;

    /// <summary>No mark at all.</summary>
    public const int None = 0;
}
