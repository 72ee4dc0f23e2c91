namespace MandateSdk.Core.Library;

/// <summary>How two units of two versions of a text correspond.</summary>
public enum CorrespondenceKind
{
    /// <summary>The same words at the same place of the order; case, hyphens and punctuation apart.</summary>
    Same,

    /// <summary>Other words at the same place of the order.</summary>
    Edited,

    /// <summary>Another place in the order, with the same words or edited ones.</summary>
    Moved,
}
