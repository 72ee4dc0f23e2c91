namespace MandateSdk.Tool.Tests.Harness;

/// <summary>Texts small enough to be understood at a glance.</summary>
internal static class SmallText
{
    /// <summary>A draft resolution with a recital, a paragraph with items, one cut by a page break, and a footnote.</summary>
    public const string Resolution = """
        Chapter I

        Matters calling for action by the Economic and Social Council

        A. Draft resolution for adoption by the General Assembly

        1. The Commission recommends to the Council the adoption of the following draft resolution:

        Draft resolution I

        Action to promote effective crime prevention

        The General Assembly,

        *Recalling* its resolution 55/25 of 15 November 2000,¹

        1. *Requests* the Secretary-General:

        (a) To continue the work under way;

        (b) To report on it to the Commission at its next session on crime

        ¹ See A/55/25.

        prevention and criminal justice;

        2. *Decides* to remain seized of the matter.
        """;
}
