using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares texts with the snapshots that lie beside the tests.</summary>
public static class Verifier
{
    /// <summary>Verifies a text against <c>Class.Method.verified.txt</c>.</summary>
    public static SettingsTask Verify(
        string? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "")
        => Verify(target is "" ? "emptyString" : target, "txt", settings, sourceFile);

    /// <summary>Verifies a text against a snapshot with an extension of its own, given without the dot.</summary>
    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "")
    {
        return new SettingsTask(settings, VerifyText);

        Task<VerifyResult> VerifyText(VerifySettings current)
        {
            if (!UseVerifyAttribute.TryGet(out MethodInfo? method))
                throw new VerifyException($"No test is running that {sourceFile} could verify for.");

            var snapshot = Snapshot.For(method, sourceFile, current, extension);
            return Task.FromResult(new VerifyResult(snapshot.Verify(target ?? "null")));
        }
    }
}
