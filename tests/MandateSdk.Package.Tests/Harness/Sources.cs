using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>The package sources of this machine.</summary>
internal static partial class Sources
{
    private static readonly Lazy<IReadOnlyList<(string Name, string Address)>> LazyReachable = new(FindReachable);

    /// <summary>Those that answer.</summary>
    public static IReadOnlyList<(string Name, string Address)> Reachable => LazyReachable.Value;

    private static (string Name, string Address)[] FindReachable()
    {
        var list = Dotnet.Run(System.IO.Path.GetTempPath(), new Dictionary<string, string>(), "nuget", "list", "source").Output;
        return Entry().Matches(list)
            .Select(match => (match.Groups["name"].Value, match.Groups["address"].Value))
            .Where(source => Answers(source.Item2))
            .ToArray();
    }

    // Any answer will do, a refusal too: whether the packages can be had is for the restore to find out.
    private static bool Answers(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.IsFile)
        {
            return System.IO.Directory.Exists(address);
        }

        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
            using var request = new HttpRequestMessage(HttpMethod.Head, uri);
            using var answer = client.Send(request, HttpCompletionOption.ResponseHeadersRead);
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^ *\d+\. +(?<name>.+?) \[Enabled\]\r?\n +(?<address>\S.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
