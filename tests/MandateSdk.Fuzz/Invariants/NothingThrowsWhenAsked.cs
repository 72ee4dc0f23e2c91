using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>Every public property of the document, its units and all that hangs on them, the lazily read layers among them.</summary>
internal sealed class NothingThrowsWhenAsked : IInvariant
{
    // From a unit to a mandate, to its deadline, to its session: what lies deeper is asked as a unit of its own.
    private const int Steps = 4;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public string Promise => "Every property of every unit can be asked, and every unit written as words";

    public void Check(Reading reading)
    {
        Ask(reading.Document, Steps);
        foreach (var unit in reading.Units)
        {
            Ask(unit, Steps);
        }
    }

    private static void Ask(object asked, int steps)
    {
        _ = asked.ToString();
        _ = asked.GetHashCode();
        foreach (var property in Properties.GetOrAdd(asked.GetType(), PropertiesOf))
        {
            AskValue(property.GetValue(asked), steps - 1);
        }
    }

    private static void AskValue(object? value, int steps)
    {
        switch (value)
        {
            case null or string:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    AskValue(item, steps);
                }

                break;

            // Units are asked one by one, not once by each that leads to them.
            case Core.Model.Document or Core.Model.Unit or Core.Records.DocumentRecord or Core.Records.InstrumentRecord:
                break;
            default:
                if (steps > 0 && value.GetType().Namespace!.StartsWith("MandateSdk", StringComparison.Ordinal) && !value.GetType().IsEnum)
                {
                    Ask(value, steps);
                }

                break;
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0)
        .ToArray();
}
