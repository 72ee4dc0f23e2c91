namespace MandateSdk.Fuzz.Targets;

/// <summary>A part of the product with a text for its input.</summary>
internal interface ITarget
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>What its inputs are made of: files with this ending.</summary>
    string Extension { get; }

    /// <summary>The stack on which it works whatever the input, in kB.</summary>
    int StackKilobytes { get; }

    /// <summary>Runs the part on one input and checks all that it promises.</summary>
    /// <param name="input">The input.</param>
    /// <returns>The first promise that the input breaks; null where all are kept.</returns>
    Failure? Run(string input);
}
