using System;
using System.Collections.Generic;
using System.Linq;

namespace MandateSdk.Generators.Emission;

/// <summary>
/// A call with its arguments, written on one line where there is room, and otherwise an argument a line.
/// </summary>
internal sealed class Call
{
    private readonly string _name;
    private readonly IReadOnlyList<object> _arguments;
    private readonly string _flat;

    /// <summary>Makes a call.</summary>
    /// <param name="name">What stands before the bracket.</param>
    /// <param name="arguments">Literals and calls; null for an argument that is left out.</param>
    public Call(string name, params object?[] arguments)
        : this(name, (IReadOnlyList<object>)arguments.OfType<object>().ToArray())
    {
    }

    private Call(string name, IReadOnlyList<object> arguments)
    {
        _name = name;
        _arguments = arguments;
        _flat = name + "(" + string.Join(", ", arguments) + ")";
    }

    /// <summary>A call with a list of arguments; null for an empty list.</summary>
    public static Call? List(string name, IEnumerable<object> items)
    {
        var arguments = items.ToArray();
        return arguments.Length == 0 ? null : new Call(name, (IReadOnlyList<object>)arguments);
    }

    /// <summary>The call on one line.</summary>
    public override string ToString() => _flat;

    /// <summary>Writes the call.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="end">What stands after the last bracket.</param>
    /// <param name="start">What stands before the name.</param>
    public void Write(CodeWriter code, string end, string start = "")
    {
        var inOneLine = start + _flat + end;
        if (inOneLine.Length <= code.Room)
        {
            code.Line(inOneLine);
            return;
        }

        // What comes before the first list fits the first line nearly always: id, label, place. A list has no such
        // head.
        var head = string.Empty;
        var next = 0;
        while (!IsList(this)
            && next < _arguments.Count - 1
            && !IsList(_arguments[next])
            && (start + _name + head + _arguments[next]).Length + 3 <= code.Room)
        {
            head += (next == 0 ? string.Empty : " ") + _arguments[next++] + ",";
        }

        code.Line(start + _name + "(" + head);
        code.Indent();
        for (; next < _arguments.Count; next++)
        {
            var close = next == _arguments.Count - 1 ? ")" + end : ",";
            if (_arguments[next] is Call call)
            {
                call.Write(code, close);
            }
            else
            {
                code.Line(_arguments[next] + close);
            }
        }

        code.Unindent();
    }

    private static bool IsList(object argument) =>
        argument is Call call && call._name.EndsWith("List", StringComparison.Ordinal);
}
