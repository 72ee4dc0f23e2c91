using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>A duty to report.</summary>
public sealed record ReportDuty
{
    internal ReportDuty(
        EquatableArray<Addressee> recipients,
        EquatableArray<Addressee> through,
        string? occasion,
        string? subject)
    {
        Recipients = recipients;
        Through = through;
        Occasion = occasion;
        Subject = subject;
    }

    /// <summary>To whom, as printed; empty where the text does not say.</summary>
    public EquatableArray<Addressee> Recipients { get; init; }

    /// <summary>Through which organs.</summary>
    public EquatableArray<Addressee> Through { get; init; }

    /// <summary>
    /// When, as printed, such as "at its fifty-eighth session"; null where the text does not
    /// say.
    /// </summary>
    public string? Occasion { get; init; }

    /// <summary>
    /// On what, as printed, such as "on the implementation of the present resolution"; null where the
    /// text does not say.
    /// </summary>
    public string? Subject { get; init; }
}
