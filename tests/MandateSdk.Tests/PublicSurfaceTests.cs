using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using MandateSdk.Core.Model;

namespace MandateSdk.Tests;

/// <summary>
/// Every name of a norm that an application can write, in a file: a name that changes or goes shows in the diff of that file.
/// </summary>
public class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public Task TheNorms() => Verifier.Verify(Surface(typeof(Norms).Assembly)).UseDirectory("Snapshots");

    // Who reads only the beginning of a name in a list must not take one norm for another.
    [Fact]
    public void NoTwoNamesBeginAlikeButANormAndWhatAdoptsIt()
    {
        const int Alike = 30;
        var names = typeof(Norms).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal).ToList();

        Assert.DoesNotContain(names.Zip(names.Skip(1)), pair => pair.First.Length >= Alike
            && pair.Second.StartsWith(pair.First[..Alike], StringComparison.Ordinal)
            && !pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryTypeOfTheModelIsInTheOverview()
    {
        var page = DocSamples.Read("docs/api.md");
        Assert.All(
            typeof(Document).Assembly.GetExportedTypes().Where(type => !IsForGeneratedCode(type)),
            type => Assert.Contains("`" + NameOf(type) + "`", page, StringComparison.Ordinal));
    }

    private static bool IsForGeneratedCode(Type type) =>
        type.IsNested || type.Namespace == "System.Runtime.CompilerServices" || type.Name.EndsWith("Record", StringComparison.Ordinal)
        || type.Name is "RecordShorthand" or "GeneratedDocument" or "UnitSeat" or "NormSourceAttribute" or "NormTextAttribute"
            or "NormTextsAttribute";

    private static string Surface(Assembly assembly)
    {
        var surface = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            surface.Append(type.FullName).Append(type.BaseType is { } parent && parent != typeof(object) ? " : " + NameOf(parent) : string.Empty).Append('\n');
            foreach (var member in NamesOnly(type))
            {
                surface.Append("    ").Append(member).Append('\n');
            }
        }

        return surface.ToString();
    }

    // The typed members of thousands of norms: their names are what people write.
    private static IEnumerable<string> NamesOnly(Type type)
    {
        var names = Members(type).Select(member => member.Name).Distinct().ToList();
        return names.Count == 0 ? [] : [string.Join(' ', names)];
    }

    private static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared)
        .Where(member => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && member is not MethodInfo { IsSpecialName: true } and not Type
            && member.Name is not ("ToString" or "Equals" or "GetHashCode" or "value__"))
        .OrderBy(member => member.Name, StringComparer.Ordinal)
        .ThenBy(member => member.ToString(), StringComparer.Ordinal);

    private static string NameOf(Type type) => type.IsGenericType
        ? type.Name.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(NameOf)) + ">"
        : type.Name;
}
