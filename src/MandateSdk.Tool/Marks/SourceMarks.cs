using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Coverage;

namespace MandateSdk.Tool.Marks;

/// <summary>Finds the marks in source files: what an assembly does not have are their files and lines.</summary>
/// <remarks>
/// Nothing is compiled. A mark is an attribute that is called <c>Implements</c>; its constants are taken as they are
/// written. C# is read with the names of the marked code; of other languages the file is the name.
/// </remarks>
internal static class SourceMarks
{
    private static readonly string[] Languages = [".cs", ".fs", ".vb"];
    private static readonly string[] Outputs = ["bin", "obj", "node_modules", ".git"];
    private static readonly string[] Modifiers =
    [
        "public", "private", "protected", "internal", "static", "readonly", "const", "volatile", "new", "override", "virtual", "abstract",
        "sealed", "async", "required", "partial", "extern", "unsafe", "event", "ref",
    ];

    private static readonly string[] Types = ["class", "struct", "record", "interface", "enum"];

    /// <summary>The marks in the source files of a folder and of all folders in it, in the order of their paths.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<SourceMark> InFolder(string folder) => FilesIn(folder)
        .Order(StringComparer.Ordinal)
        .SelectMany(file => Read(file, File.ReadAllText(file)))
        .ToList();

    /// <summary>The marks of one file.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="code">Its text.</param>
    public static IEnumerable<SourceMark> Read(string file, string code)
    {
        if (!code.Contains("Implements", StringComparison.Ordinal))
            yield break;

        var tokens = CodeToken.ReadAll(code);
        var places = new Places();
        for (var at = 0; at < tokens.Count; at++)
        {
            places.Move(tokens, at);
            if (IsMark(tokens, at) && ReadMark(tokens, at, file, places) is { } mark)
                yield return mark;
        }
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => Languages.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !Outputs.Contains(Path.GetFileName(inner), StringComparer.OrdinalIgnoreCase))
            .SelectMany(FilesIn));

    // "[Implements(", "[Other, Implements(", "[method: MandateSdk.Implements("; "<Implements(" in other languages.
    private static bool IsMark(List<CodeToken> tokens, int at) =>
        !tokens[at].IsString
        && tokens[at].Text is "Implements" or "ImplementsAttribute"
        && at > 0
        && !tokens[at - 1].IsString
        && tokens[at - 1].Text is "[" or "," or ":" or "." or "<"
        && at + 1 < tokens.Count
        && tokens[at + 1].Text == "(";

    private static SourceMark? ReadMark(List<CodeToken> tokens, int at, string file, Places places)
    {
        var arguments = Arguments(tokens, at + 2, out var end);
        var norm = arguments.FirstOrDefault(argument => argument.Name is null).Words;
        if (norm is not { Count: > 0 })
            return null;

        string? Named(string name) => arguments.FirstOrDefault(argument =>
            string.Equals(argument.Name, name, StringComparison.Ordinal)).Words?.LastOrDefault().Text;
        var isConstant = !norm[0].IsString;
        var isOfAssembly = at > 2 && tokens[at - 1].Text == ":" && tokens[at - 2].Text is "assembly" or "module";
        var (name, isType) = isOfAssembly ? (CoverageWords.Assembly, false) : file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
            ? Declared(tokens, end)
            : (Path.GetFileName(file), false);
        var attributes = AttributesAround(tokens, at).ToList();
        return new SourceMark(
            file,
            tokens[at].Line,
            string.Concat(norm.Select(word => word.Text)),
            isConstant,
            isOfAssembly ? name : string.Join(".", places.Names.Append(name)),
            isType,
            attributes.Any(IsTest),
            Named("Degree"),
            Named("Note"),
            Named("Quote"));
    }

    private static List<(string? Name, List<CodeToken> Words)> Arguments(List<CodeToken> tokens, int at, out int end)
    {
        var found = new List<(string? Name, List<CodeToken> Words)> { (null, []) };
        var depth = 1;
        for (; at < tokens.Count; at++)
        {
            var text = tokens[at].IsString ? string.Empty : tokens[at].Text;
            depth += text is "(" ? 1 : text is ")" ? -1 : 0;
            if (depth == 0)
                break;

            var (name, words) = found[^1];
            if (text == "," && depth == 1)
                found.Add((null, []));
            else if (text is "=" or ":" && name is null && words is [{ IsWord: true } word])
                found[^1] = (word.Text == "norm" ? null : word.Text, []);
            else if (text != "+")
                words.Add(tokens[at]);
        }

        end = at;
        return found.Select(argument => (argument.Name,
            argument.Words.All(word => word.IsString) && argument.Words.Count > 1
                ? [argument.Words[0] with { Text = string.Concat(argument.Words.Select(word => word.Text)) }]
                : argument.Words)).ToList();
    }

    // What stands after the attribute lists: the name before a bracket, a brace, an arrow, a sign of assignment.
    private static (string Name, bool IsType) Declared(List<CodeToken> tokens, int at)
    {
        at = AfterLists(tokens, at);
        var isType = false;
        var name = string.Empty;
        for (; at < tokens.Count; at++)
        {
            if (!tokens[at].IsWord)
            {
                // The type of a member can have brackets of its own: "List<int[]>", "(int, int)".
                if (tokens[at].Text is "{" or ";" or "=" || (tokens[at].Text is "(" or ":" or "<" && (isType || IsNamed(tokens, at))))
                    break;
                continue;
            }

            if (isType && name.Length > 0 && !Types.Contains(name))
                break;
            isType |= Types.Contains(tokens[at].Text);
            name = tokens[at].Text;
        }

        return (name, isType);
    }

    // "Plan(" and "Plan<T>(" name a method, "List<T> Plans" and "readonly (int, int) _plans" do not.
    private static bool IsNamed(List<CodeToken> tokens, int at)
    {
        if (tokens[at].Text == "(")
            return at > 0 && tokens[at - 1].IsWord && !Modifiers.Contains(tokens[at - 1].Text);
        if (tokens[at].Text == ":")
            return true;

        var depth = 0;
        for (var i = at; i < tokens.Count && i < at + 100; i++)
        {
            depth += tokens[i].Text == "<" ? 1 : tokens[i].Text == ">" ? -1 : 0;
            if (depth == 0)
                return i + 1 < tokens.Count && tokens[i + 1].Text == "(";
        }

        return false;
    }

    private static int AfterLists(List<CodeToken> tokens, int at)
    {
        var depth = 1;
        for (at++; at < tokens.Count; at++)
        {
            if (tokens[at].IsString)
                continue;
            depth += tokens[at].Text == "[" ? 1 : tokens[at].Text == "]" ? -1 : 0;
            if (depth == 0 && (at + 1 >= tokens.Count || tokens[at + 1].Text != "["))
                return at + 1;
        }

        return at;
    }

    // The words that begin an attribute in the list of the mark and in those before and after it.
    private static IEnumerable<string> AttributesAround(List<CodeToken> tokens, int at)
    {
        var first = at;
        while (first > 0 && !(tokens[first].Text == "[" && !tokens[first].IsString
            && (first == 0 || tokens[first - 1].Text != "]" || tokens[first - 1].IsString)))
            first--;
        for (var i = first; i < Math.Min(tokens.Count, AfterLists(tokens, at)); i++)
        {
            if (tokens[i].IsWord && i > 0 && tokens[i - 1].Text is "[" or "," or "." or ":")
                yield return tokens[i].Text;
        }
    }

    private static bool IsTest(string attribute) =>
        attribute is "Test" or "TestCase" or "TestCaseSource" or "TestMethod" or "DataTestMethod"
        || attribute.EndsWith("Fact", StringComparison.Ordinal)
        || attribute.EndsWith("Theory", StringComparison.Ordinal);

    /// <summary>The namespaces and types around a place.</summary>
    private sealed class Places
    {
        private readonly List<(string Name, int Depth)> _around = [];
        private string? _next;
        private int _depth;

        public IEnumerable<string> Names => _around.Select(place => place.Name);

        public void Move(List<CodeToken> tokens, int at)
        {
            if (tokens[at].IsString)
                return;

            switch (tokens[at].Text)
            {
                case "{":
                    _depth++;
                    if (_next is not null)
                        _around.Add((_next, _depth));
                    _next = null;
                    break;
                case "}":
                    _around.RemoveAll(place => place.Depth == _depth);
                    _depth--;
                    break;
                case ";":
                    // "namespace Acme;" holds to the end of the file, "record Point(int X);" holds nothing.
                    if (_next is not null && _around.Count == 0 && _depth == 0 && _isNamespace)
                        _around.Add((_next, 0));
                    _next = null;
                    break;
                case "namespace":
                    _next = string.Concat(tokens.Skip(at + 1).TakeWhile(token => token.IsWord || token.Text == ".")
                        .Select(token => token.Text));
                    _isNamespace = true;
                    break;
                case var word when Types.Contains(word) && at + 1 < tokens.Count && tokens[at + 1].IsWord
                    && (at == 0 || tokens[at - 1].Text is not (":" or ",")):
                    _next = Types.Contains(tokens[at + 1].Text) ? _next : tokens[at + 1].Text;
                    _isNamespace = false;
                    break;
            }
        }

        private bool _isNamespace;
    }
}
