namespace VerifyTests;

/// <summary>What a verification that passed has to tell.</summary>
public class VerifyResult
{
    internal VerifyResult(string text) => Text = text;

    /// <summary>The text that was verified.</summary>
    public string Text { get; }
}
