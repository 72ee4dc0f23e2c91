using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using VerifyTests;

namespace VerifyXunit;

/// <summary>One snapshot: the two files, and the comparison between them.</summary>
/// <remarks>
/// Stricter than the package where that is simpler, so that what passes here passes there: a snapshot must match to the
/// last newline, and arguments with characters that the package would rewrite are refused. Unlike the package it leaves
/// paths in the text alone; tests keep the paths of their machine out of snapshots.
/// </remarks>
internal sealed class Snapshot
{
    /// <summary>UTF-8 with a byte-order mark, refusing lone surrogates: the package's encoding.</summary>
    private static readonly UTF8Encoding Encoding =
        new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The snapshots of this run. Two verifications with one would overwrite each other's verdict.</summary>
    private static readonly ConcurrentDictionary<string, byte> Used = new(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] TextExtensions = ["txt", "cs", "json", "xml", "md", "html", "csv", "tsv", "svg"];

    private readonly string _directory;
    private readonly string _name;
    private readonly string _verified;
    private readonly string _received;

    private Snapshot(string directory, string name, string extension)
    {
        _directory = directory;
        _name = name;
        _verified = Path.Combine(directory, $"{name}.verified.{extension}");
        _received = Path.Combine(directory, $"{name}.received.{extension}");
    }

    /// <summary>Finds the snapshot of a test, by the package's rule.</summary>
    public static Snapshot For(MethodInfo method, string sourceFile, VerifySettings settings, string extension)
    {
        // What the package takes for binary it compares byte by byte, and refuses as text. It knows many extensions and takes
        // those that it does not know for binary, too; these are the ones that it takes for text and the tests need.
        if (!TextExtensions.Contains(extension))
            throw new VerifyException($"The package would take \".{extension}\" for binary. Use one of {string.Join(", ", TextExtensions)}.");

        if (settings.Parameters.Count > method.GetParameters().Length)
            throw new VerifyException($"{method.Name} has {method.GetParameters().Length} parameters and is given {settings.Parameters.Count} arguments.");

        // Path.Combine lets an absolute directory win, which is what the package does.
        var directory = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        var name = settings.FileName
            ?? $"{ClassName(method.ReflectedType!)}.{method.Name}{Arguments(method, settings)}";
        if (!Used.TryAdd(Path.Combine(directory, name), 0))
            throw new VerifyException($"The snapshot {name} is used twice. A theory needs UseParameters, for example.");

        Directory.CreateDirectory(directory);
        return new Snapshot(directory, name, extension);
    }

    /// <summary>Compares a text with the snapshot and gives it back, newlines normalised.</summary>
    /// <exception cref="VerifyException">They differ; the text then lies beside the snapshot as received.</exception>
    public string Verify(string text)
    {
        // Not ReplaceLineEndings, which would take form feeds and Unicode line separators for newlines too.
        var received = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        File.Delete(_received);

        var stale = Directory.EnumerateFiles(_directory, $"{_name}.verified.*")
            .Where(file => file != _verified)
            .ToList();
        if (stale.Count > 0)
            throw new VerifyException($"Left over, to be deleted: {string.Join(", ", stale.Select(Path.GetFileName))}");

        var numbered = Directory.EnumerateFiles(_directory, $"{_name}#*").ToList();
        if (numbered.Count > 0)
            throw new VerifyException($"Left over, to be deleted: {string.Join(", ", numbered.Select(Path.GetFileName))}");

        // An editor that saves nothing leaves an empty file; the package takes it for no snapshot.
        if (File.Exists(_verified) && new FileInfo(_verified).Length == 0)
            File.Delete(_verified);

        if (!File.Exists(_verified))
            throw Reject(received, "New", received);

        var verified = File.ReadAllText(_verified, Encoding);
        if (verified.Contains('\r'))
            throw Reject(received, "Wrong newlines", "The verified file must have \\n only.");

        if (!string.Equals(received, verified, StringComparison.Ordinal))
            throw Reject(received, "Not equal", LineDiff.Render(verified, received));

        return received;
    }

    private VerifyException Reject(string received, string verdict, string content)
    {
        File.WriteAllText(_received, received, Encoding);
        return new VerifyException($"""
            {verdict} in {_directory}
              Received: {Path.GetFileName(_received)}
              Verified: {Path.GetFileName(_verified)}

            {content}
            """);
    }

    private static string ClassName(Type type) => type.IsNested ? $"{type.ReflectedType!.Name}.{type.Name}" : type.Name;

    private static string Arguments(MethodInfo method, VerifySettings settings) => string.Concat(
        method.GetParameters().Zip(settings.Parameters, (parameter, value) => $"_{parameter.Name}={Plain(value)}"));

    private static string Plain(object? value)
    {
        var text = value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        if (!text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ' ' or '.'))
            throw new VerifyException($"\"{text}\" makes no plain file name. Give the theory a name to pass instead.");

        return text;
    }
}
