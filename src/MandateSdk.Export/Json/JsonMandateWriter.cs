using System.Collections.Generic;
using System.Text.Json;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Meaning.Mandates;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Export.Json;

/// <summary>Writes what the operative paragraphs decide and ask for.</summary>
internal sealed class JsonMandateWriter(Utf8JsonWriter json)
{
    public void Write(IReadOnlyList<Mandate> mandates) => json.WriteArray("mandates", mandates, Write);

    private void Write(Mandate mandate)
    {
        json.WriteStartObject();
        json.WriteLine(mandate.Lines);
        json.WriteString("unit", mandate.Unit.Id);
        json.WriteString("verb", mandate.Verb);
        json.WriteString("class", Names.Of(mandate.Class));
        WriteStrings("modifiers", mandate.Modifiers);
        json.WriteArray("addressees", mandate.Addressees, WriteAddressee);
        json.WriteString("matter", mandate.RequestedAction);
        WriteReport(mandate.Report);
        WriteReports(mandate.Reports);
        WriteDeadline(mandate.Deadline);
        json.WriteBoolean("inherited", mandate.IsInherited);
        json.WriteString("text", mandate.Text);
        json.WriteEndObject();
    }

    private void WriteAddressee(Addressee addressee)
    {
        json.WriteStartObject();
        json.WriteString("actor", Names.Of(addressee.Actor));
        json.WriteString("text", addressee.Text);
        if (addressee.Including.Count > 0)
            json.WriteArray("including", addressee.Including, WriteAddressee);
        json.WriteEndObject();
    }

    // "report" is the first of them, which is all that most paragraphs ask for.
    private void WriteReport(ReportDuty? report)
    {
        json.WritePropertyName("report");
        if (report is null)
            json.WriteNullValue();
        else
            Write(report);
    }

    private void WriteReports(IReadOnlyList<ReportDuty> reports)
    {
        json.WriteStartArray("reports");
        foreach (var report in reports)
            Write(report);
        json.WriteEndArray();
    }

    private void Write(ReportDuty report)
    {
        json.WriteStartObject();
        json.WriteArray("recipients", report.Recipients, WriteAddressee);
        json.WriteArray("through", report.Through, WriteAddressee);
        json.WriteString("occasion", report.Occasion);
        json.WriteString("subject", report.Subject);
        json.WriteEndObject();
    }

    private void WriteDeadline(Deadline? deadline)
    {
        if (deadline is null)
        {
            json.WriteNull("deadline");
            return;
        }

        json.WriteStartObject("deadline");
        json.WriteString("text", deadline.Text);
        json.WriteString("relation", Names.Of(deadline.Relation));
        json.WriteString("date", deadline.Date?.ToString());
        json.WriteString("bound", Names.Of(deadline.Bound));
        json.WriteString("from", deadline.Dates?.From?.ToString());
        json.WriteString("until", deadline.Dates?.Until?.ToString());
        if (deadline.Session is { } session)
        {
            json.WriteStartObject("session");
            json.WriteString("organ", Names.Of(session.Organ));
            json.WriteString("organName", session.OrganName);
            json.WriteNumber("number", session.Number);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("session");
        }

        json.WriteEndObject();
    }

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
