namespace MandateSdk.Generators.Emission;

/// <summary>What the members of generated code say of their units, as a project asks for it.</summary>
internal enum Documentation
{
    /// <summary>The first words, to the end of a sentence.</summary>
    Short,

    /// <summary>All words, up to a thousand characters.</summary>
    Full,

    /// <summary>Nothing.</summary>
    None,
}
