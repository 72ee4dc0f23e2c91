using System;
using System.Collections.Generic;
using System.Text;

namespace MandateSdk.Tool.Marks;

/// <summary>A word, a string or a sign of a source file.</summary>
/// <param name="Text">The word or sign; of a string, its value.</param>
/// <param name="IsString">True for a string.</param>
/// <param name="Line">The line, counted from 1.</param>
internal readonly record struct CodeToken(string Text, bool IsString, int Line)
{
    /// <summary>True for a word: a name or a keyword.</summary>
    public bool IsWord => !IsString && (char.IsLetter(Text[0]) || Text[0] == '_');

    /// <summary>Cuts C# into tokens, without comments, directives and characters that no mark has.</summary>
    /// <remarks>
    /// It knows as much of the language as finding attributes needs, and that much of F# and Visual Basic too. What it cannot
    /// read, such as a string without an end, ends with the line or the file; it never throws. The compiler would read C# better,
    /// but no other language, and would have to be compiled into the program of machine code.
    /// </remarks>
    public static List<CodeToken> ReadAll(string code)
    {
        var tokens = new List<CodeToken>();
        var line = 1;
        for (var at = 0; at < code.Length;)
        {
            var start = at;
            var c = code[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c == '#' || Starts(code, at, "//"))
            {
                at = EndOfLine(code, at);
            }
            else if (Starts(code, at, "/*"))
            {
                at = After(code, at + 2, "*/");
            }
            else if (c == '\'')
            {
                at = EndOfQuoted(code, at + 1, '\'');
            }
            else if (StringStart(code, at) is { } quote)
            {
                at = ReadString(code, quote, tokens, line);
            }
            else if (char.IsLetterOrDigit(c) || c is '_' or '@')
            {
                at++;
                while (at < code.Length && (char.IsLetterOrDigit(code[at]) || code[at] == '_'))
                    at++;
                tokens.Add(new CodeToken(code[start..at].TrimStart('@') is { Length: > 0 } word ? word : "@", false, line));
            }
            else
            {
                at++;
                tokens.Add(new CodeToken(c.ToString(), false, line));
            }

            for (; start < at && start < code.Length; start++)
                line += code[start] == '\n' ? 1 : 0;
        }

        return tokens;
    }

    // The quotation mark of a string that begins here, with $ and @ before it or not.
    private static int? StringStart(string code, int at)
    {
        var quote = at;
        while (quote < code.Length && code[quote] is '$' or '@')
            quote++;
        return quote < code.Length && code[quote] == '"' ? quote : null;
    }

    private static int ReadString(string code, int quote, List<CodeToken> tokens, int line)
    {
        var marks = 0;
        while (quote + marks < code.Length && code[quote + marks] == '"')
            marks++;
        if (marks >= 3)
        {
            var end = code.IndexOf(new string('"', marks), quote + marks, StringComparison.Ordinal);
            end = end < 0 ? code.Length : end;
            tokens.Add(new CodeToken(code[(quote + marks)..end].Trim(), true, line));
            return Math.Min(code.Length, end + marks);
        }

        var value = new StringBuilder();
        var isVerbatim = quote > 0 && code[quote - 1] == '@' || (quote > 1 && code[quote - 2] == '@' && code[quote - 1] == '$');
        var at = quote + 1;
        for (; at < code.Length && (isVerbatim || code[at] != '\n'); at++)
        {
            if (code[at] == '"' && isVerbatim && at + 1 < code.Length && code[at + 1] == '"')
            {
                value.Append('"');
                at++;
            }
            else if (code[at] == '"')
            {
                break;
            }
            else if (code[at] == '\\' && !isVerbatim && at + 1 < code.Length)
            {
                at++;
                value.Append(code[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
            }
            else
            {
                value.Append(code[at]);
            }
        }

        tokens.Add(new CodeToken(value.ToString(), true, line));
        return Math.Min(code.Length, at + 1);
    }

    private static int EndOfQuoted(string code, int at, char quote)
    {
        while (at < code.Length && code[at] != quote && code[at] != '\n')
            at += code[at] == '\\' ? 2 : 1;
        return Math.Min(code.Length, at + 1);
    }

    private static bool Starts(string code, int at, string sign) =>
        string.CompareOrdinal(code, at, sign, 0, sign.Length) == 0;

    private static int EndOfLine(string code, int at) => code.IndexOf('\n', at) is >= 0 and var end ? end : code.Length;

    private static int After(string code, int at, string sign) =>
        at < code.Length && code.IndexOf(sign, at, StringComparison.Ordinal) is >= 0 and var end
            ? end + sign.Length
            : code.Length;
}
