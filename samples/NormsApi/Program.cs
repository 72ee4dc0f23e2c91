using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using MandateSdk;
using MandateSdk.Core.Library.Json;
using MandateSdk.Core.Meaning;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NormsApi;

// GET /norms?name=Vienna Declaration, para. 28    the norm by id, citation, symbol, title or short name
// GET /citing?name=…                              who cites it
// GET /search?words=restorative justice           the units with these words, the best first
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
{
    // Written without reflection, so that the program can be trimmed or compiled ahead of time.
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, NormJsonContext.Default);
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJsonContext.Default);
});

var app = builder.Build();
app.MapGet("/norms", (string name) => Corpus.Find(name) is { } unit
    ? Results.Ok(UnitData.From(unit))
    : Results.NotFound());
app.MapGet("/citing", (string name) => Corpus.Find(name) is { } unit
    ? Results.Ok(Corpus.CitedBy(unit)
        .Select(reference => new Citing(reference.Unit?.Id, reference.Text, reference.File, reference.Line)).ToList())
    : Results.NotFound());
app.MapGet("/search", (string words) => Corpus.Search(words).Take(20)
    .Select(hit => new Hit(hit.Unit.Id, hit.Unit.Citation, hit.Passage())).ToList());
app.Run();

namespace NormsApi
{
    /// <summary>A citation of a norm.</summary>
    internal sealed record Citing(string? Unit, string Text, string File, int Line);

    /// <summary>A unit that a search found.</summary>
    internal sealed record Hit(string Unit, string Citation, string Passage);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(List<Citing>))]
    [JsonSerializable(typeof(List<Hit>))]
    internal sealed partial class ApiJsonContext : JsonSerializerContext;
}
