using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Reading;

/// <summary>Roman numerals: what is written is read, and nothing else is.</summary>
public class RomanNumeralPropertyTests
{
    [Fact]
    public void EveryNumeralUpToTheBoundIsReadAsItIsWritten() => Assert.All(
        Enumerable.Range(1, 399),
        number =>
        {
            Assert.Equal(number, RomanNumerals.Parse(RomanNumerals.Format(number)));
            Assert.Equal(number, RomanNumerals.Parse(RomanNumerals.Format(number).ToLowerInvariant()));
        });

    [Fact]
    public void WhatIsNotWrittenAsANumeralIsWrittenHasNoValue()
    {
        var words = Gen.Elements("IVXLCDMivxlcdmaT1ı".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
        Prop.ForAll(words, word =>
        {
            var value = RomanNumerals.Parse(word);
            return value == 0 || string.Equals(RomanNumerals.Format(value), word, StringComparison.OrdinalIgnoreCase);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
