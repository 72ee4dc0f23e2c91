using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace MandateSdk.Generators.Naming;

/// <summary>The names that are taken in one place of the code: a namespace or a class.</summary>
internal sealed class NameScope
{
    // A class has hundreds of units and always the same base: looking through its members each time is most of naming
    // them.
    private static readonly ConcurrentDictionary<Type, HashSet<string>> Members = new();

    private readonly HashSet<string>? _inherited;
    private readonly HashSet<string> _taken;
    private Dictionary<string, int>? _ordinals;

    /// <summary>Makes a scope.</summary>
    /// <param name="taken">The names that are taken from the beginning.</param>
    public NameScope(IEnumerable<string> taken) => _taken = new HashSet<string>(taken, StringComparer.Ordinal);

    /// <summary>Makes the scope of a class, which cannot give the names of its base to its members.</summary>
    /// <param name="derivesFrom">The base.</param>
    /// <param name="taken">The names that are taken from the beginning, too.</param>
    public NameScope(Type derivesFrom, IEnumerable<string> taken)
        : this(taken) => _inherited = MembersOf(derivesFrom);

    /// <summary>The names that a class which derives from another one cannot give to its members.</summary>
    /// <remarks>Read from the type itself: a member that the model gains tomorrow is reserved tomorrow.</remarks>
    public static HashSet<string> MembersOf(Type type) => Members.GetOrAdd(type, type => new HashSet<string>(
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
                | BindingFlags.FlattenHierarchy)
            .Select(member => member.Name),
        StringComparer.Ordinal));

    /// <summary>Takes a name if it is free.</summary>
    /// <returns>True when the name was free; false, too, when it is none.</returns>
    public bool TryTake(string name) => name.Length > 0 && _inherited?.Contains(name) != true && _taken.Add(name);

    /// <summary>Takes the first name that is free, or the last one with an ordinal.</summary>
    /// <param name="candidates">The names, the best one first.</param>
    /// <returns>The name that was taken.</returns>
    public string Take(params string[] candidates)
    {
        foreach (var candidate in candidates)
        {
            if (TryTake(candidate))
            {
                return candidate;
            }
        }

        // The last ordinal is remembered: a text with ten thousand equal titles must not cost a hundred million looks.
        var last = candidates[candidates.Length - 1];
        _ordinals ??= new Dictionary<string, int>(StringComparer.Ordinal);
        for (var ordinal = _ordinals.TryGetValue(last, out var used) ? used + 1 : 2; ; ordinal++)
        {
            var name = last + "_" + ordinal.ToString(CultureInfo.InvariantCulture);
            if (TryTake(name))
            {
                _ordinals[last] = ordinal;
                return name;
            }
        }
    }
}
