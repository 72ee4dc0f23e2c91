using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using MandateSdk.Core.Generated;
using MandateSdk.Core.Model;

namespace MandateSdk.Tests;

/// <summary>What is made and read when, in a copy of the package that nobody has touched yet.</summary>
public class FirstTouchTests
{
    private const string Report = "CrimeCommissionReport2002";

    [Fact]
    public void BeforeTheFirstTouchNothingIsMade()
    {
        var package = Untouched();

        Assert.All(DocumentTypes(package), type => Assert.Null(Field(type, null, "_instance")));
    }

    [Fact]
    public void TouchingOneNormMakesItsDocumentAndItsInstrumentOnly()
    {
        var package = Untouched();

        Touch(package, nameof(Norms.GuidelinesForThePreventionOfCrime));

        var report = package.GetType("MandateSdk.NormTypes." + Report)!;
        var made = DocumentTypes(package).Where(type => Field(type, null, "_instance") is not null);
        Assert.Equal([report], made);
        Assert.Equal(["ActionToPromoteEffectiveCrimePrevention"], Made(Field(report, null, "_instance")!).Select(made => made.GetType().Name));
    }

    [Fact]
    public void NoWordIsReadBeforeTheFirstOneIsAskedFor()
    {
        var norm = Touch(Untouched(), nameof(Norms.GuidelinesForThePreventionOfCrime)).AllParagraphs[0];
        Assert.Null(Field(typeof(GeneratedDocument), norm.Document, "_bytes"));
        Assert.NotEmpty(norm.Text);
        Assert.NotNull(Field(typeof(GeneratedDocument), norm.Document, "_bytes"));

        // One paragraph is decoded alone, and lines and characters are found when somebody asks for them.
        Assert.Null(Field(typeof(Document), norm.Document, "_source"));
        Assert.NotEqual(0, norm.Location.Span.Start);
        Assert.Null(Field(typeof(Document), norm.Document, "_source"));
        Assert.Same(norm.Text, norm.Text);
    }

    [Fact]
    public void TouchingOneParagraphMakesNoOtherUnitButThoseAroundIt()
    {
        var norm = Touch(Untouched(), nameof(Norms.GuidelinesForThePreventionOfCrime));
        var units = (Unit?[])Field(typeof(Instrument), norm, "_made")!;
        Assert.All(units, Assert.Null);

        var paragraph = (Unit)norm.GetType().GetProperty("P14")!.GetValue(norm)!;

        Assert.Equal(paragraph.Parent is Section { Parent: Section } ? 3 : 2, units.Count(unit => unit is not null));
    }

    [Fact]
    public async Task AllThreadsThatComeFirstTogetherGetTheSame()
    {
        var package = Untouched();
        using var start = new Barrier(participantCount: 8);

        var norms = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Touch(package, nameof(Norms.GuidelinesForThePreventionOfCrime));
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(norms, norm => Assert.Same(norms[0], norm));
        Assert.All(norms, norm => Assert.Same(norms[0].Document, norm.Document));
    }

    [Fact]
    public async Task EveryUnitIsMadeOnceHoweverManyThreadsComeFirst()
    {
        var norm = Touch(Untouched(), nameof(Norms.GuidelinesForThePreventionOfCrime));
        using var start = new Barrier(participantCount: 8);

        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                var members = norm.GetType().GetProperties().Where(member => typeof(Unit).IsAssignableFrom(member.PropertyType) && member.DeclaringType == norm.GetType())
                    .OrderBy(member => member.Name, StringComparer.Ordinal).ToArray();

                // Each thread begins at another member, and some at the list of all.
                var units = thread % 2 == 0 ? norm.DescendantsAndSelf().Count() : 0;
                var own = members.Select((_, i) => (i + (thread * 7)) % members.Length).ToDictionary(i => i, i => members[i].GetValue(norm));
                return Enumerable.Range(0, members.Length).Select(i => own[i]).Append(norm.DescendantsAndSelf().Count() >= units).ToArray();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.True(seen[0].Length > 20);
        Assert.All(seen.Skip(1), other => Assert.All(seen[0].SkipLast(1).Zip(other), pair => Assert.Same(pair.First, pair.Second)));
    }

    // A second load of the assembly has statics of its own.
    private static Assembly Untouched() =>
        new AssemblyLoadContext(null, isCollectible: true).LoadFromAssemblyPath(typeof(Norms).Assembly.Location);

    private static IEnumerable<Type> DocumentTypes(Assembly package) =>
        package.GetTypes().Where(type => type.IsSubclassOf(typeof(GeneratedDocument)));

    private static Instrument Touch(Assembly package, string norm) =>
        (Instrument)package.GetType("MandateSdk.Norms")!.GetProperty(norm)!.GetValue(null)!;

    private static IEnumerable<Instrument> Made(object document) =>
        ((Instrument?[])Field(typeof(GeneratedDocument), document, "_made")!).OfType<Instrument>();

    private static object? Field(Type type, object? instance, string name) =>
        type.GetField(name, BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)!.GetValue(instance);
}
