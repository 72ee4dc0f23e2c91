using System;
using System.Collections.Generic;
using MandateSdk.Generators.Norms;

namespace MandateSdk.Tool.Coverage;

/// <summary>How a norm is cited inside its instrument, from its id: "para. 25 (a)", "sect. II, para. 1".</summary>
internal static class NormLabel
{
    public static string Of(Norm norm)
    {
        if (norm.IsInstrument)
            return "the whole";

        var steps = new List<string>();
        foreach (var segment in norm.Segments)
        {
            var underscore = segment.IndexOf('_', StringComparison.Ordinal);
            var label = segment[(underscore + 1)..].Replace('-', ' ');
            var step = (underscore < 0 ? segment : segment[..underscore]) switch
            {
                "rec" => "preambular para. " + label,
                "sec" => "sect. " + label,
                "hdg" => "heading " + label,
                "para" when label.StartsWith('u') => "unnumbered para. " + label[1..],
                "para" when char.IsAsciiDigit(label[0]) => "para. " + label,
                "bullet" => "(bullet " + label + ")",
                _ => "(" + label + ")",
            };
            if (step[0] == '(' && steps.Count > 0)
                steps[^1] += " " + step;
            else
                steps.Add(step);
        }

        return string.Join(", ", steps);
    }
}
