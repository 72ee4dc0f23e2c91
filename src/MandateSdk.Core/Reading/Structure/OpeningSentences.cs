using System;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Reading;

/// <summary>The sentence that opens a decision and says at which meeting it was taken.</summary>
internal static class OpeningSentences
{
    /// <summary>True for "At its 2nd meeting, on 23 April 2013, …" and "At the same meeting, …".</summary>
    public static bool IsOfMeeting(Slice text) =>
        text.StartsWith("At its ", StringComparison.Ordinal) || text.StartsWith("At the ", StringComparison.Ordinal);
}
