using System;
using System.Linq;

namespace MandateSdk.Benchmarks.Start;

/// <summary>One touch after the other in one fresh process.</summary>
internal static class Touches
{
    /// <summary>What is touched, in order.</summary>
    public static readonly (string Title, Func<object?> Touch)[] All =
    [
        ("`Norms.GuidelinesForThePreventionOfCrime.P14`", () => Norms.GuidelinesForThePreventionOfCrime.P14),
        ("its `Text`", () => Norms.GuidelinesForThePreventionOfCrime.P14.Text),
        ("its `Text` again", () => Norms.GuidelinesForThePreventionOfCrime.P14.Text),
        ("`P15.Text`", () => Norms.GuidelinesForThePreventionOfCrime.P15.Text),
        ("`P15.Location`", () => Norms.GuidelinesForThePreventionOfCrime.P15.Location),
        ("first `Corpus.Find(id)`", () => Corpus.Find(Child.Id)),
        ("`Corpus.Documents` (the other four)", () => Corpus.Documents.Sum(document => document.Instruments.Count)),
        ("first `Corpus.References`", () => Corpus.References.Count()),
        ("first `Corpus.Mandates`", () => Corpus.Mandates.Count()),
        ("first `Corpus.Terms`", () => Corpus.Terms.Count()),
        ("first `Corpus.Search`", () => Corpus.Search("restorative justice").First()),
        ("second `Corpus.Search`", () => Corpus.Search("money laundering").First()),
    ];

    /// <summary>Touches everything and prints what each touch took.</summary>
    public static void Run()
    {
        // The first measurement pays for the measuring itself.
        Measurement.Of(() => null);
        foreach (var (_, touch) in All)
        {
            Measurement.Of(touch).Print();
        }
    }
}
