using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

namespace MandateSdk.Samples.Tests;

public class SampleTests
{
    [Fact]
    public void DutiesToReportPrintsWhoOwesWhat()
    {
        using var sample = new SampleProcess("DutiesToReport", "SecretaryGeneral");
        var lines = sample.Lines().ToList();

        Assert.StartsWith("SecretaryGeneral: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(
            "  000/B/draft-resolution-II/para_6: to the Commission on Crime Prevention and Criminal Justice, at its fourteenth session", lines);
        Assert.Single(lines, line => !line.StartsWith(' '));
    }

    [Fact]
    public void PreventionPlannerHasAMatrixOfItsMarks()
    {
        using var tool = SampleProcess.OfTool("coverage", SampleProcess.AssemblyOf("PreventionPlanner"));
        var lines = tool.Lines().ToList();

        Assert.Contains(lines, line => line.StartsWith("| para. 14 |", StringComparison.Ordinal)
            && line.Contains("Programme.Forgotten", StringComparison.Ordinal) && line.Contains("AGroupThatNoMeasureIsForIsNamed", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("| para. 25 (a) |", StringComparison.Ordinal) && line.Contains("| partial |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NormsApiAnswers()
    {
        using var sample = new SampleProcess("NormsApi");
        const string listening = "Now listening on: ";
        var address = sample.Lines().First(line => line.Contains(listening, StringComparison.Ordinal)).Split(listening)[1];
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        using var norm = JsonDocument.Parse(await client.GetStringAsync(new Uri("/norms?name=Vienna Declaration, para. 28", UriKind.Relative)));
        Assert.Equal("001/34/para_28", norm.RootElement.GetProperty("id").GetString());

        using var citing = JsonDocument.Parse(await client.GetStringAsync(new Uri("/citing?name=001/34/para_28", UriKind.Relative)));
        Assert.Contains(citing.RootElement.EnumerateArray(), item => item.GetProperty("unit").GetString() == "001/35/para_46");

        using var hits = JsonDocument.Parse(await client.GetStringAsync(new Uri("/search?words=cybercrime", UriKind.Relative)));
        Assert.Contains("[cybercrime]", hits.RootElement[0].GetProperty("passage").GetString(), StringComparison.Ordinal);

        var missing = await client.GetAsync(new Uri("/norms?name=nothing of the kind", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }
}
