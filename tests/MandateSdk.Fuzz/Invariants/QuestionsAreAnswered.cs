using System;
using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Model;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>A library of one document answers searches and citations made of the document's own words.</summary>
internal sealed class QuestionsAreAnswered : IInvariant
{
    private const int Questions = 12;

    public string Promise => "Search, Find, Resolve and CitedBy answer whatever words they are asked";

    public void Check(Reading reading)
    {
        var library = new NormLibrary([reading.Document]);
        foreach (var reference in library.References)
        {
            _ = library.Resolve(reference).Select(target => target.ToString()).ToArray();
        }

        // Evenly over the text, so that the same text is asked the same.
        for (var i = 0; i < Questions; i++)
        {
            var start = (int)((long)reading.Text.Length * i / Questions);
            var question = reading.Text.Substring(start, Math.Min(5 + (i * 7), reading.Text.Length - start));
            _ = library.Search(question).Take(20).Select(hit => hit.ToString()).ToArray();
            _ = library.Find(question);
            _ = library.Resolve(question);
        }

        foreach (var unit in reading.Units.Take(100))
        {
            _ = library.CitedBy(unit);
            BrokenPromiseException.Unless(unit.Equals(library.Find(unit.Id)), $"{unit.Id} is not found in the library");
        }
    }
}
