using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using MandateSdk.Core.Model;

namespace MandateSdk.Tests;

/// <summary>After <c>Norms.X.</c> an editor shows norms, and beside them what is asked for every day (docs/names.md).</summary>
public class CompletionTests
{
    private static readonly string[] Everyday =
    [
        "AdoptingBody", "AdoptionCitation", "Citation", "Document", "Footnotes", "FullText", "Id", "Kind", "Label", "Lineage", "Mandates", "Opening", "References",
        "Terms", "Text", "Title", "Verb",
    ];

    [Fact]
    public void OnlyEverydayMembersStandBesideTheNorms() => Assert.Empty(
        GeneratedTypes().SelectMany(type => Shown(type).Where(member => !IsNorm(member)).Select(member => member.Name)).Distinct().Except(Everyday));

    [Fact]
    public void NormsAreShown() => Assert.Contains(
        "P14", Shown(Norms.GuidelinesForThePreventionOfCrime.GetType()).Select(member => member.Name));

    [Fact]
    public void UsingMandateSdkBringsTheNormsAndNoTypeForEachOfThem() => Assert.Equal(
        ["Corpus", "ImplementationDegree", "ImplementsAttribute", "NormIds", "Norms"],
        new[] { typeof(Norms).Assembly, typeof(Unit).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Namespace == "MandateSdk" && !type.IsNested)
            .Select(type => type.Name).Order(StringComparer.Ordinal));

    // A norm is a property of a generated class that gives a unit.
    private static bool IsNorm(MemberInfo member) =>
        member is PropertyInfo property && typeof(Unit).IsAssignableFrom(property.PropertyType) && member.DeclaringType!.Assembly == typeof(Norms).Assembly;

    private static IEnumerable<Type> GeneratedTypes() =>
        Corpus.Documents.SelectMany(document => document.Units).Select(unit => unit.GetType()).Where(type => type.Assembly == typeof(Norms).Assembly).Distinct();

    private static IEnumerable<MemberInfo> Shown(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member is PropertyInfo || member is MethodInfo { IsSpecialName: false } method && method.DeclaringType != typeof(object))
        .Where(member => member.GetCustomAttribute<EditorBrowsableAttribute>() is not { State: not EditorBrowsableState.Always });
}
