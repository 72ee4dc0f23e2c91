using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Generators.Norms;
using MandateSdk.Tool.Marks;

namespace MandateSdk.Tool.Coverage;

/// <summary>Puts the marks of an assembly and those of its sources together.</summary>
internal static class MarkPlaces
{
    /// <summary>The marks of an assembly with their files and lines, as far as the sources have them.</summary>
    /// <param name="marks">The marks of the assembly.</param>
    /// <param name="sources">The marks of the sources.</param>
    /// <param name="norms">The norms that both name.</param>
    /// <param name="folder">The folder from which paths are written.</param>
    public static IReadOnlyList<CodeMark> Locate(IEnumerable<CodeMark> marks, IEnumerable<SourceMark> sources,
        NormCatalog norms, string folder)
    {
        var places = sources.GroupBy(source => (IdOf(source, norms), NameOf(source.Code)))
            .ToDictionary(group => group.Key, group => new Queue<SourceMark>(group));
        return marks.Select(mark => places.TryGetValue((IdOf(mark.Norm, norms), NameOf(mark.Code)), out var found)
                && found.TryDequeue(out var source)
                ? mark with { File = SourceLink.Relative(folder, source.File), Line = source.Line }
                : mark).ToList();
    }

    /// <summary>The marks of sources, where there is no assembly.</summary>
    /// <inheritdoc cref="Locate"/>
    public static IReadOnlyList<CodeMark> OfSources(IEnumerable<SourceMark> sources, NormCatalog norms, string folder) =>
        sources.Select(source => new CodeMark(
            IdOf(source, norms),
            source.Code,
            source.Code == CoverageWords.Assembly ? CodeKind.Assembly : source.IsTest ? CodeKind.Test : source.IsType ? CodeKind.Type : CodeKind.Member,
            Enum.TryParse<ImplementationDegree>(source.Degree, out var degree) ? degree : ImplementationDegree.Full,
            source.Note,
            source.Quote)
        {
            File = SourceLink.Relative(folder, source.File),
            Line = source.Line,
        }).ToList();

    private static string IdOf(SourceMark source, NormCatalog norms) => IdOf(source.Name, norms);

    private static string IdOf(string name, NormCatalog norms) => norms.Resolve(name) is [var only] ? only.Id : name;

    // "Acme.Planner.Plan(string)" and "Planner.Plan" are both "Plan", "Acme.Planner<T>" is "Planner".
    private static string NameOf(string code) => code.Split('(', '<')[0].Split('.')[^1];
}
