using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Catalogs;

/// <summary>Reads as much of JSON as a catalog is written in, and says on which line it goes wrong.</summary>
/// <remarks>
/// No package may come along into the compiler, and the one JSON reader of netstandard2.0 itself
/// (<c>JsonReaderWriterFactory</c>) knows no lines, and takes a catalog that breaks off in the middle for a whole one.
/// </remarks>
internal sealed class JsonReader
{
    private readonly string _json;
    private int _position;

    public JsonReader(string json) => _json = json ?? throw new ArgumentNullException(nameof(json));

    /// <summary>Reads an object; the action reads the value of each key.</summary>
    /// <param name="knownKeys">The keys that the object may have, parted by blanks.</param>
    /// <param name="readValue">Reads one value.</param>
    /// <returns>Where the object begins.</returns>
    public int ReadObject(string knownKeys, Action<string> readValue)
    {
        Expect('{', "an object");
        var start = _position;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var first = true; !TryEnd('}', first); first = false)
        {
            Peek();
            var at = _position;
            var key = Peek() == '"' ? ReadQuoted() : throw Error("a key in quotation marks should stand here");
            if (Array.IndexOf(knownKeys.Split(' '), key) < 0)
            {
                throw Error("\"" + Cut(key) + "\" is no key here; the keys are " + knownKeys.Replace(" ", ", "), at);
            }

            if (!seen.Add(key))
            {
                throw Error("\"" + key + "\" stands twice in one object; remove one", at);
            }

            Expect(':', "a colon");
            readValue(key);
        }

        return start;
    }

    /// <summary>Reads an array.</summary>
    public EquatableArray<T> ReadArray<T>(Func<JsonReader, T> readItem)
        where T : IEquatable<T>
    {
        Expect('[', "an array");
        var items = new List<T>();
        for (var first = true; !TryEnd(']', first); first = false)
        {
            items.Add(readItem(this));
        }

        return items.ToEquatableArray();
    }

    /// <summary>Reads a string or null.</summary>
    public string? ReadString()
    {
        if (Peek() == '"')
        {
            return ReadQuoted();
        }

        if (string.CompareOrdinal(_json, _position, "null", 0, 4) != 0)
        {
            throw Error("a string or null should stand here");
        }

        _position += 4;
        return null;
    }

    /// <summary>Reads a string with words in it, or null.</summary>
    /// <param name="key">The key that the string stands under.</param>
    public string? ReadWords(string key)
    {
        Peek();
        var start = _position;
        var value = ReadString();
        return value is null || !string.IsNullOrWhiteSpace(value)
            ? value
            : throw Error("\"" + key + "\" is empty; give the words, or leave the entry out", start);
    }

    /// <summary>Reads a line number.</summary>
    public int ReadLineNumber() => ReadNumber("a line number, counted from 1,", least: 1);

    /// <summary>Reads a number of things, none too.</summary>
    public int ReadNumber() => ReadNumber("a whole number", least: 0);

    private int ReadNumber(string name, int least)
    {
        Peek();
        var start = _position;
        while (_position < _json.Length && _json[_position] is >= '0' and <= '9')
        {
            _position++;
        }

        // JSON knows no zero before other digits.
        var digits = _json.Substring(start, _position - start);
        return !(digits.Length > 1 && digits[0] == '0')
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            ? number
            : throw Error(name + " should stand here", start);
    }

    /// <summary>Makes sure that nothing follows.</summary>
    public void ReadEnd()
    {
        if (Peek() != '\0' || _position < _json.Length)
        {
            throw Error("nothing should follow the last brace");
        }
    }

    /// <summary>What is wrong with the text.</summary>
    /// <param name="problem">The problem, and what to do about it.</param>
    /// <param name="position">Where it is; without it, where the reader stands.</param>
    public CatalogFormatException Error(string problem, int? position = null)
    {
        var end = Math.Min(position ?? _position, _json.Length);
        var (line, column) = (1, 1);
        for (var i = 0; i < end; i++)
        {
            (line, column) = _json[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return new CatalogFormatException(line, column, problem);
    }

    /// <summary>Where the next value begins, in characters, counted from 0.</summary>
    public int NextValue()
    {
        Peek();
        return _position;
    }

    // A key of a million characters must not become a message of a million characters.
    private static string Cut(string key) => key.Length <= 40 ? key : key.Substring(0, 40) + "…";

    // The next character that is no white space; at the end of the text a character that no JSON begins with.
    private char Peek()
    {
        while (_position < _json.Length && _json[_position] is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }

        return _position < _json.Length ? _json[_position] : '\0';
    }

    private void Expect(char c, string name)
    {
        if (Peek() != c)
        {
            throw Error(name + " should stand here, with its \"" + c + "\"");
        }

        _position++;
    }

    // Between two members stands a comma; before the end of the object or array none.
    private bool TryEnd(char end, bool first)
    {
        if (Peek() == end)
        {
            _position++;
            return true;
        }

        if (!first)
        {
            Expect(',', "a comma or the end of the list");
        }

        return false;
    }

    private string ReadQuoted()
    {
        var value = new StringBuilder();
        for (_position++; _position < _json.Length && _json[_position] >= ' '; _position++)
        {
            switch (_json[_position])
            {
                case '"':
                    _position++;
                    return value.ToString();
                case '\\':
                    _position++;
                    value.Append(ReadEscape());
                    break;
                default:
                    value.Append(_json[_position]);
                    break;
            }
        }

        throw Error("the string has no end on its line; close it with a quotation mark, and write line breaks as \\n");
    }

    private char ReadEscape()
    {
        var c = _position < _json.Length ? _json[_position] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _position + 4 < _json.Length && ushort.TryParse(
                _json.Substring(_position + 1, 4),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code):
                _position += 4;
                return (char)code;
            default:
                throw Error("the backslash escapes nothing that JSON knows; write \\\\ for a backslash");
        }
    }
}
