using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Fuzz.Mutation;

/// <summary>Whole lines go, come twice, change places, are joined, broken, emptied or indented.</summary>
internal sealed class LineDamage : IMutator
{
    public string Apply(string text, Random random, IReadOnlyList<string> others)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var other = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3 when at + 1 < lines.Count:
                lines[at] += " " + lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4:
                lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), "\n");
                break;
            case 5:
                lines[at] = string.Empty;
                break;
            case 6:
                lines[at] = new string(' ', 1 + random.Next(40)) + lines[at];
                break;
            default:
                // What stands between two lines moves to another place: columns and pages read in a wrong order.
                var count = Math.Min(1 + random.Next(12), lines.Count - at);
                var moved = lines.GetRange(at, count);
                lines.RemoveRange(at, count);
                lines.InsertRange(random.Next(lines.Count + 1), moved);
                break;
        }

        return string.Join("\n", lines);
    }
}
