using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Meaning.Citations;

/// <summary>Symbols and the ways to parts: written, read, written the same.</summary>
public class SymbolPropertyTests
{
    private static readonly string[] Romans = ["I", "III", "VI", "XII", "XXI"];

    private static readonly Gen<string> Symbols = Gen.OneOf(
        from session in Gen.Choose(31, 90)
        from number in Gen.Choose(1, 320)
        from letter in Gen.Elements("", "A", "B", "F")
        select FormattableString.Invariant($"A/RES/{session}/{number}{letter}"),
        from number in Gen.Choose(1, 3500)
        from session in Gen.Elements(Romans)
        from letter in Gen.Elements("", "A", "D")
        select FormattableString.Invariant($"A/RES/{number}({session}){letter}"),
        from year in Gen.Choose(1979, 2030)
        from number in Gen.Choose(1, 320)
        from kind in Gen.Elements("E/RES", "E/DEC")
        select FormattableString.Invariant($"{kind}/{year}/{number}"),
        from number in Gen.Choose(1, 2800)
        from year in Gen.Choose(1946, 2030)
        select FormattableString.Invariant($"S/RES/{number}({year})"),
        from organ in Gen.Elements("E/CN.15", "E/CN.7", "A/CONF.187", "A/HRC", "CTOC/COP")
        from year in Gen.Choose(1990, 2030)
        from series in Gen.Elements("", "L.", "CRP.")
        from number in Gen.Choose(1, 60)
        from suffix in Gen.Elements("", "/Rev.1", "/Add.2", "/Corr.1", "/Rev.1/Add.3")
        select FormattableString.Invariant($"{organ}/{year}/{series}{number}{suffix}"));

    private static readonly Gen<string[]> Parts =
        from annex in Gen.Elements("", "annex", "annex II")
        from section in Gen.Elements("", "section IV", "section B")
        from number in Gen.Choose(0, 120)
        from letter in Gen.Elements("", " (a)", " (c) (ii)")
        select new[] { annex, section, number == 0 ? "" : FormattableString.Invariant($"paragraph {number}{letter}") }.Where(part => part.Length > 0).ToArray();

    [Fact]
    public void ASymbolComesBack() => Prop.ForAll(Symbols.ToArbitrary(), symbol => Assert.Equal(symbol, ReferenceTarget.Parse(symbol).ToString()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void ASymbolWithAWayToAPartComesBack()
    {
        var citations = from symbol in Symbols from parts in Parts select string.Join(", ", parts.Prepend(symbol));
        Prop.ForAll(citations.ToArbitrary(), citation => Assert.Equal(citation, ReferenceTarget.Parse(citation).ToString()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void AnyWordsAreReadOrRefused() => Prop.ForAll<NonNull<string>>(text => { _ = ReferenceTarget.TryParse(text.Get, out _); })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
