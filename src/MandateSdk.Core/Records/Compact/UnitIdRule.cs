using System.Globalization;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Records.Compact;

/// <summary>
/// The last part of an id as it follows from the label or the place of a unit. Ids that a text makes otherwise stand in
/// the table as they are.
/// </summary>
internal static class UnitIdRule
{
    private static readonly char[] AroundLabels = { '(', ')', '.', ' ' };

    /// <summary>What a unit with a label is called.</summary>
    public static string OfLabel(UnitNodeKind kind, string label) => kind switch
    {
        UnitNodeKind.Item => "point_" + Bare(label),
        UnitNodeKind.Section => OfSection(label.Trim(AroundLabels)),
        _ => label.IndexOf(' ') < 0 && label[0] != '§' ? "para_" + label : OfSection(label, "para"),
    };

    /// <summary>What a unit without a label is called.</summary>
    public static string OfPlace(UnitNodeKind kind, int ordinal) => kind switch
    {
        UnitNodeKind.Recital => "rec_",
        UnitNodeKind.Item => "bullet_",
        UnitNodeKind.Section => "hdg_",
        _ => "para_u",
    } + ordinal.ToString(CultureInfo.InvariantCulture);

    private static string OfSection(string label, string heading = "sec")
    {
        var kind = label.Length == 0 ? SectionKind.Heading : SectionKinds.Of(label, string.Empty);
        return kind == SectionKind.Heading
            ? heading + "_" + Bare(label)
            : SectionKinds.IdOf(kind) + "_" + Bare(SectionKinds.NumberOf(label));
    }

    private static string Bare(string label) => label.Replace(' ', '-');
}
