using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>A duty to report.</summary>
/// <param name="Recipients">To whom, as printed; empty where the text does not say.</param>
/// <param name="Through">Through which organs.</param>
/// <param name="Occasion">When, as printed, such as "at its fifty-eighth session"; null where the text does not
/// say.</param>
/// <param name="Subject">On what, as printed, such as "on the implementation of the present resolution"; null where the
/// text does not say.</param>
public sealed record ReportDuty(
    EquatableArray<Addressee> Recipients,
    EquatableArray<Addressee> Through,
    string? Occasion,
    string? Subject);
