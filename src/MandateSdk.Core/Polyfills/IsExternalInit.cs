#if NETSTANDARD

namespace System.Runtime.CompilerServices;

/// <summary>Allows <c>init</c> accessors, and with them records.</summary>
internal static class IsExternalInit
{
}

#else

using System.Runtime.CompilerServices;

// This type, unlike the other polyfills, becomes part of a member's signature. What was compiled against the
// netstandard2.0 build, and runs with this one, looks for it here; without the forward it would not find any init
// accessor.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]

#endif
