using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;

namespace MandateSdk.Tool.Display;

/// <summary>Prints mandates: one line with citation and verb, the rest indented under it.</summary>
internal sealed class MandateList(TextWriter output)
{
    public void Print(IReadOnlyList<Mandate> mandates)
    {
        foreach (var mandate in mandates)
        {
            InkedLine.Of(mandate.Unit.Citation, Ink.Strong).Add($": {mandate.Verb} ({Names.Of(mandate.Class)}{(mandate.IsInherited ? ", inherited" : "")})").WriteTo(output);
            if (mandate.Addressees.Count > 0)
                WriteLine("whom", string.Join("; ", mandate.Addressees.Select(addressee => $"{addressee.Text} ({Names.Of(addressee.Actor)})")));
            if (mandate.RequestedAction.Length > 0)
                WriteLine("what", mandate.RequestedAction);
            if (mandate.Report is { } report)
                WriteLine("report", Describe(report));
            if (mandate.Deadline is { } deadline)
                WriteLine("when", deadline.Text + Describe(deadline));
        }
    }

    /// <summary>Prints how many mandates there are of each class, the most frequent first.</summary>
    public void PrintCounts(IReadOnlyList<Mandate> mandates)
    {
        foreach (var group in mandates.GroupBy(mandate => mandate.Class).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Count(),6}  {Names.Of(group.Key)}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mandates.Count,6}  in all"));
    }

    private void WriteLine(string head, string text) => output.WriteLine($"    {head,-7} {text}");

    private static string Describe(ReportDuty report)
    {
        var parts = new List<string>();
        if (report.Recipients.Count > 0)
            parts.Add("to " + string.Join(" and ", report.Recipients.Select(recipient => recipient.Text)));
        if (report.Through.Count > 0)
            parts.Add("through " + string.Join(" and ", report.Through.Select(organ => organ.Text)));
        parts.AddRange(new[] { report.Occasion, report.Subject }.OfType<string>());
        return string.Join(", ", parts);
    }

    private static string Describe(Deadline deadline)
    {
        var parts = new[]
        {
            deadline.Session is { } session
                ? string.Create(CultureInfo.InvariantCulture, $"{Names.Of(session.Organ)}, session {session.Number}")
                : null,
            deadline.Dates?.ToString() ?? deadline.Date?.ToString(),
        };
        var facts = string.Join(", ", parts.OfType<string>());
        return facts.Length == 0 ? "" : $" ({facts})";
    }
}
