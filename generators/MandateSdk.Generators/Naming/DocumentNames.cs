using MandateSdk.Core.Text;
using MandateSdk.Generators.Pipeline;

namespace MandateSdk.Generators.Naming;

/// <summary>The C# names of a document and its instruments.</summary>
/// <param name="Summary">The document.</param>
/// <param name="ClassName">The class of the document.</param>
/// <param name="InstrumentNames">
/// A name for each instrument of the summary: its class, and its member of <c>Norms</c>.
/// </param>
internal sealed record DocumentNames(DocumentSummary Summary, string ClassName, EquatableArray<string> InstrumentNames);
