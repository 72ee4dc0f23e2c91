using System;
using System.Collections.Generic;
using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Citations;

/// <summary>The labels that a law or policy gives to its own provisions: "section 5" in it means its own.</summary>
/// <remarks>
/// A resolution cites sections and articles of other texts; a law that has a section 5 and says no more means that
/// one.
/// </remarks>
internal sealed class OwnLabels
{
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _isLaw;

    /// <summary>Collects the labels of a document.</summary>
    /// <param name="document">The document.</param>
    public OwnLabels(DocumentIndex document)
    {
        _isLaw = document.Record.Kind == DocumentKind.Law;
        if (!_isLaw)
        {
            return;
        }

        foreach (var unit in document.Units)
        {
            var label = unit.InstrumentRecord?.Label ?? unit.SectionRecord?.Label ?? unit.ParagraphRecord?.Label;
            if (label is not null)
            {
                _labels.Add(ProvisionWords.Canonical(label));
            }
        }
    }

    /// <summary>True where a path begins with a provision of the document itself.</summary>
    /// <param name="path">The path.</param>
    public bool Has(CitedPath path)
    {
        if (!_isLaw || path.Steps.Count == 0)
        {
            return false;
        }

        var step = path.Steps[0];
        if (step.Kind.Name is "subsection" or "subparagraph" or "paragraph")
        {
            return true;
        }

        var bracket = step.Label.IndexOf('(');
        var number = bracket < 0 ? step.Label : step.Label.Substring(0, bracket).Trim();
        return _labels.Contains(step.Kind.Name + " " + number)
            || (step.Kind.Name is "section" or "clause" or "article" or "rule" && _labels.Contains(number));
    }
}
