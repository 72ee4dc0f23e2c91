using System.Linq;
using System.Text;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Export.Outline;

namespace MandateSdk.Export.AkomaNtoso;

/// <summary>The addresses of works in the manner of the naming convention: <c>/akn/un/statement/A_RES_55_59</c>.</summary>
/// <remarks>
/// A citation gives a symbol and often nothing else, so that an address has the symbol and no date; a stroke is written
/// as "_", for it parts the address.
/// </remarks>
internal static class AknAddress
{
    /// <summary>The address of the work with a symbol.</summary>
    public static string OfSymbol(string symbol) => "/akn/un/statement/" + Plain(symbol);

    /// <summary>The address of a document: by its symbol, or by its key where it has none.</summary>
    public static string Of(Document document) => OfSymbol(SymbolOf(document) ?? document.Key);

    /// <summary>The symbol of a document; null where it has none.</summary>
    public static string? SymbolOf(Document document) => document.Symbol ?? document.PublishedAs;

    /// <summary>What a citation leads to; null where the text does not tell.</summary>
    /// <param name="resolved">The target of the citation.</param>
    /// <param name="document">The document that cites.</param>
    public static string? Of(ResolvedTarget resolved, Document document) => resolved switch
    {
        { Unit: { } unit } when unit.Document == document => "#" + ElementIds.Of(unit),
        { Unit: { } unit } => Of(unit.Document) + "#" + ElementIds.Of(unit),
        { Target.Symbol: { } symbol } => OfSymbol(symbol),
        _ => null,
    };

    /// <summary>The citation in full, such as "A/RES/55/59, annex, paragraph 28".</summary>
    public static string Describe(ReferenceTarget target) => target.CitingUnit is not null
        ? target.Parts.ToString()
        : (target with { Parts = new PartPath(target.NamedPart.Concat(target.Parts)) }).ToString();

    private static string Plain(string symbol)
    {
        var plain = new StringBuilder(symbol.Length);
        foreach (var c in symbol.Where(c => !char.IsWhiteSpace(c)))
            plain.Append(char.IsLetterOrDigit(c) || c is '.' or '-' or '(' or ')' or '+' ? c : '_');
        return plain.ToString();
    }
}
