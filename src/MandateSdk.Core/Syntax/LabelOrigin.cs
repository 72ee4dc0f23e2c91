namespace MandateSdk.Core.Syntax;

/// <summary>How the reader came by a label.</summary>
public enum LabelOrigin
{
    /// <summary>The unit has no label.</summary>
    None,

    /// <summary>The label stands at the head of the unit.</summary>
    Printed,

    /// <summary>OCR put the label into the sentence; the sequence tells whose it is.</summary>
    Displaced,

    /// <summary>The unit begins in the middle of a line, glued to the one before it.</summary>
    Glued,

    /// <summary>Another character was printed than the sequence requires, such as "(1)" for "(l)".</summary>
    Misread,

    /// <summary>No label is printed; the sequence requires this one.</summary>
    Inferred,
}
