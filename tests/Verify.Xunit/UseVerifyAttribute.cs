using System;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Threading;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>
/// Remembers which test is running, since xunit 2 tells nobody. The build puts it on every test assembly, as the build
/// files of the package do.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    /// <inheritdoc />
    public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;

    /// <inheritdoc />
    public override void After(MethodInfo methodUnderTest) => Current.Value = null;

    internal static bool TryGet([NotNullWhen(true)] out MethodInfo? method)
    {
        method = Current.Value;
        return method is not null;
    }
}
