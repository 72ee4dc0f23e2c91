namespace MandateSdk.Package.Tests.Harness;

/// <summary>Texts of anybody's own.</summary>
internal static class HouseRules
{
    /// <summary>The first edition.</summary>
    public const string First = """
        Rules of the house

        1. Guests shall be offered tea.

        2. Whoever opens a window shall close it:

        (a) Before leaving;

        (b) When it rains.

        3. Shoes shall be left at the door.
        """;

    /// <summary>The second one, without its third paragraph.</summary>
    public const string Second = """
        Rules of the house

        1. Guests shall be offered tea.

        2. Whoever opens a window shall close it:

        (a) Before leaving;

        (b) When it rains.
        """;

    /// <summary>Another text.</summary>
    public const string Garden = """
        Rules of the garden

        1. Gates shall be kept shut.

        2. Dogs shall be kept on a lead.
        """;
}
