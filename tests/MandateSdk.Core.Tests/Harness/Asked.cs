using System.Collections.Generic;
using System.Linq;
using System.Text;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Meaning.Mandates;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Prints the mandates of a text, one a line: verb, class, addressees, matter, report, deadline.</summary>
internal static class Asked
{
    /// <summary>The mandates of one operative paragraph of a resolution of an organ.</summary>
    public static string In(string paragraph, string organ = "The General Assembly", string recital = "Recalling its resolution 55/25,") =>
        InText("Draft resolution I\n\nSafer towns\n\n" + organ + ",\n\n" + recital + "\n\n1. " + paragraph.Replace("\n", "\n\n") + "\n");

    /// <summary>The mandates of a paragraph of a declaration.</summary>
    public static string InDeclaration(string paragraph) =>
        InText("Annex\n\nDeclaration on safer towns\n\nWe, Member States of the United Nations,\n\nRecalling our commitments,\n\nDeclare as follows:\n\n1. " + paragraph.Replace("\n", "\n\n") + "\n", 1);

    /// <summary>The mandates of a whole text.</summary>
    public static string InText(string text, int skip = 0) => Print(Document.Parse(text, "text.txt").Mandates.Skip(skip));

    /// <summary>Mandates, one a line.</summary>
    public static string Print(IEnumerable<Mandate> mandates) => string.Join("\n", mandates.Select(Print));

    private static string Print(Mandate mandate)
    {
        var line = new StringBuilder();
        line.Append(mandate.IsInherited ? "^" : string.Empty).Append(mandate.Verb).Append(" [").Append(mandate.Class).Append(']');
        if (mandate.Modifiers.Count > 0)
        {
            line.Append(" {").Append(string.Join(", ", mandate.Modifiers)).Append('}');
        }

        foreach (var addressee in mandate.Addressees)
        {
            line.Append(" @").Append(addressee.Actor).Append('=').Append(addressee.Text);
            line.Append(string.Concat(addressee.Including.Select(inner => " (" + inner.Actor + "=" + inner.Text + ")")));
        }

        line.Append(mandate.RequestedAction.Length > 0 ? " | " + mandate.RequestedAction : string.Empty);
        foreach (var report in mandate.Reports)
        {
            line.Append(" | report");
            line.Append(string.Concat(report.Recipients.Select(recipient => " to " + recipient.Actor)));
            line.Append(string.Concat(report.Through.Select(organ => " through " + organ.Actor)));
            line.Append(report.Occasion is null ? string.Empty : " <" + report.Occasion + ">").Append(report.Subject is null ? string.Empty : " <" + report.Subject + ">");
        }

        if (mandate.Deadline is { } deadline)
        {
            line.Append(" | ").Append(deadline.Relation).Append(" <").Append(deadline.Text).Append('>').Append(deadline.Date is null ? string.Empty : " " + deadline.Date);
            line.Append(deadline.Session is { } session ? " " + session.Organ + " " + session.Number : string.Empty);
        }

        return line.ToString();
    }
}
