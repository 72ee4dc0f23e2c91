namespace MandateSdk.Fuzz.Invariants;

/// <summary>One promise of the product, checked on every input.</summary>
internal interface IInvariant
{
    /// <summary>The promise as a sentence; a failure is reported under it.</summary>
    string Promise { get; }

    /// <summary>Checks it; throws <see cref="BrokenPromiseException"/>, or whatever the product throws, where it does not hold.</summary>
    void Check(Reading reading);
}
