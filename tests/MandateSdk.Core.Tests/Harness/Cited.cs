using System;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Prints what a sentence cites, one target a line: "A/RES/55/25 [annex II] 2000-11-15".</summary>
internal static class Cited
{
    /// <summary>The targets in a paragraph of a resolution of the General Assembly.</summary>
    public static string ByAssembly(string sentence) => In(Adopted("General Assembly", sentence));

    /// <summary>The targets in a paragraph of a resolution of the Economic and Social Council.</summary>
    public static string ByCouncil(string sentence) => In(Adopted("Economic and Social Council", sentence));

    /// <summary>The targets in a paragraph of a report that no known body adopts.</summary>
    public static string By(string sentence) => In("1. This is the first paragraph of a report.\n\n2. " + sentence + "\n");

    /// <summary>The targets in a text.</summary>
    public static string In(string text) => string.Join("\n", References(text).SelectMany(Lines));

    /// <summary>The words of the references in a paragraph of a report.</summary>
    public static string Words(string sentence) =>
        string.Join("\n", References("1. This is the first paragraph of a report.\n\n2. " + sentence + "\n").Select(reference => reference.Text));

    /// <summary>The references of a text.</summary>
    public static IReadOnlyList<Reference> References(string text) => Document.Parse(text, "text.txt").References;

    /// <summary>A paragraph of a resolution that a body adopts.</summary>
    public static string Adopted(string body, string sentence) =>
        "The " + body + ",\n\nNoting the state of affairs,\n\n1. *Notes* " + sentence + "\n";

    private static IEnumerable<string> Lines(Reference reference) => reference.Targets.Select(target =>
    {
        var text = target.Symbol ?? (target.CitingUnit is not null ? "this text" : target.Name ?? "?");
        var path = target.NamedPart.Count > 0 ? "(" + string.Join(", ", target.NamedPart) + ") " : string.Empty;
        var parts = target.Parts.Count > 0 || path.Length > 0 ? " [" + path + string.Join(", ", target.Parts) + "]" : string.Empty;
        return text + parts + (reference.Date is null ? string.Empty : " " + reference.Date);
    });
}
