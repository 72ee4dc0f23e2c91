using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using MandateSdk.Core.Generated;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

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
        Assert.Equal(["_actionToPromoteEffectiveCrimePrevention"], MadeInstruments(report, Field(report, null, "_instance")!));
    }

    [Fact]
    public void NoWordIsReadBeforeTheFirstOneIsAskedFor()
    {
        var norm = Touch(Untouched(), nameof(Norms.GuidelinesForThePreventionOfCrime)).AllParagraphs[0];
        var source = (Lazy<SourceText>)Field(typeof(Document), norm.Document, "_source")!;

        Assert.False(source.IsValueCreated);
        Assert.NotEmpty(norm.Text);
        Assert.True(source.IsValueCreated);
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

    // A second load of the assembly has statics of its own.
    private static Assembly Untouched() =>
        new AssemblyLoadContext(null, isCollectible: true).LoadFromAssemblyPath(typeof(Norms).Assembly.Location);

    private static IEnumerable<Type> DocumentTypes(Assembly package) =>
        package.GetTypes().Where(type => type.IsSubclassOf(typeof(GeneratedDocument)));

    private static Instrument Touch(Assembly package, string norm) =>
        (Instrument)package.GetType("MandateSdk.Norms")!.GetProperty(norm)!.GetValue(null)!;

    private static IEnumerable<string> MadeInstruments(Type type, object document) =>
        type.GetFields(BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(field => field.GetValue(document) is Instrument)
            .Select(field => field.Name);

    private static object? Field(Type type, object? instance, string name) =>
        type.GetField(name, BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)!.GetValue(instance);
}
