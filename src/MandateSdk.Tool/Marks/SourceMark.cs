using System;
using System.Linq;

namespace MandateSdk.Tool.Marks;

/// <summary>A mark <c>[Implements(…)]</c> as it stands in a source file.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Line">The line of the mark, counted from 1.</param>
/// <param name="Norm">What it names: a string, or a constant such as <c>NormIds.X.P14</c> as it is written.</param>
/// <param name="IsConstant">True for a constant.</param>
/// <param name="Code">The marked code, with what it stands in.</param>
/// <param name="IsType">True where a type is marked.</param>
/// <param name="IsTest">True where the code has the attribute of a test.</param>
/// <param name="Degree">The degree as it is written after the last dot; null for none.</param>
/// <param name="Note">The note; null for none.</param>
/// <param name="Quote">The quotation; null for none.</param>
internal sealed record SourceMark(string File, int Line, string Norm, bool IsConstant, string Code, bool IsType,
    bool IsTest, string? Degree, string? Note, string? Quote)
{
    /// <summary>
    /// What it names, as the resolver knows it: of "Acme.Corpus.HouseRulesIds.X.P1" what stands after the class of ids.
    /// </summary>
    public string Name
    {
        get
        {
            var parts = Norm.Split('.', ':');
            var root = IsConstant
                ? Array.FindIndex(parts, part => part.EndsWith("Ids", StringComparison.Ordinal))
                : -1;
            return root < 0 ? Norm : string.Join('.', parts.Skip(root + 1));
        }
    }
}
