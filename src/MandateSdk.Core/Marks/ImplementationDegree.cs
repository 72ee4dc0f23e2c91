namespace MandateSdk;

/// <summary>How much of a norm the marked code does.</summary>
public enum ImplementationDegree
{
    /// <summary>All that the norm asks.</summary>
    Full,

    /// <summary>A part; the note of the mark says which.</summary>
    Partial,

    /// <summary>Nothing yet: the place where it will be done.</summary>
    Planned,

    /// <summary>
    /// The norm asks nothing of this code: a definition, a heading, a duty of somebody else. It is no gap in the matrix;
    /// the note says why.
    /// </summary>
    NotApplicable,
}
