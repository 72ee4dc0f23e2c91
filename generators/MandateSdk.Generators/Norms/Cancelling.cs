using System.Collections.Generic;
using System.Threading;

namespace MandateSdk.Generators.Norms;

/// <summary>Sequences that end with an exception once their reader does not want them any more.</summary>
internal static class Cancelling
{
    /// <summary>The same elements; the token is asked before each of them.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="elements">The elements: short ones, such as the opening words of a norm.</param>
    /// <param name="cancellation">Ends the sequence.</param>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> elements, CancellationToken cancellation)
    {
        foreach (var element in elements)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return element;
        }
    }
}
