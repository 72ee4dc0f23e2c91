using System;
using System.Text;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Damages a text as OCR, transfer and editing do.</summary>
internal static class Mutation
{
    private static readonly string[] Insertions =
    [
        "\n", "\n\n", "\r\n", "\f", "(a) ", "1. ", "¹", "*", "**", "|", "\t", "Annex\n", "Draft resolution IX\n", "- ", "^{*}", "“", "\ud800", "\0",
    ];

    /// <summary>One to eight changes: cut, double, swap, delete, insert.</summary>
    public static string Of(string text, Random random)
    {
        // A part of the text is damage enough, and keeps a thousand runs short.
        var start = random.Next(text.Length / 2);
        var builder = new StringBuilder(text, start, Math.Min(text.Length - start, 2000 + random.Next(20000)), 32768);
        for (var changes = 1 + random.Next(8); changes > 0 && builder.Length > 16; changes--)
        {
            var at = random.Next(builder.Length - 8);
            var length = 1 + random.Next(Math.Min(400, builder.Length - at));
            switch (random.Next(5))
            {
                case 0:
                    builder.Remove(at, length);
                    break;
                case 1:
                    builder.Insert(at, builder.ToString(at, length));
                    break;
                case 2:
                    builder[at] = (char)random.Next(32, 0x2100);
                    break;
                case 3:
                    (builder[at], builder[at + 1]) = (builder[at + 1], builder[at]);
                    break;
                default:
                    builder.Insert(at, Insertions[random.Next(Insertions.Length)]);
                    break;
            }
        }

        return builder.ToString();
    }
}
