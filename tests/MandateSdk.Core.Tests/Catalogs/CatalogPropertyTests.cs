using System;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Catalogs;

/// <summary>The reader of catalogs beside the JSON reader and writer of .NET.</summary>
public class CatalogPropertyTests
{
    private static readonly Gen<string> Words = ArbMap.Default.GeneratorFor<NonEmptyString>()
        .Select(words => string.Concat(words.Get.Where(c => !char.IsSurrogate(c))))
        .Where(words => !string.IsNullOrWhiteSpace(words));

    private static readonly Gen<Erratum> Errata =
        from line in Gen.Choose(1, 100_000)
        from printed in Words
        from reading in Words
        from reason in Words
        select new Erratum(line, printed, reading, reason);

    private static readonly Gen<CatalogDocument> Documents =
        from file in Words
        from key in Gen.OneOf(Words.Select(words => (string?)words), Gen.Constant<string?>(null))
        from title in Words
        from errata in Errata.ArrayOf()
        from symbols in Words.ArrayOf()
        select new CatalogDocument(file)
        {
            Key = key,
            Title = title,
            Errata = new EquatableArray<Erratum>(errata),
            OtherSymbols = new EquatableArray<string>(symbols),
        };

    [Fact]
    public void WhatDotNetWritesIsRead() => Prop.ForAll(Catalogs(), documents =>
        Assert.Equal(new Catalog { Documents = new EquatableArray<CatalogDocument>(documents) }, CatalogReader.Read(Write(documents))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(20));

    [Fact]
    public void WhatDotNetRefusesIsRefusedWithItsLine()
    {
        var damaged =
            from documents in Catalogs().Generator
            from place in Gen.Choose(0, int.MaxValue)
            from character in Gen.Elements("{}[],:\"\\ \n0x".ToCharArray())
            select Damage(Write(documents), place, character);
        Prop.ForAll(damaged.ToArbitrary(), json =>
        {
            try
            {
                _ = CatalogReader.Read(json);
                using var parsed = JsonDocument.Parse(json);
            }
            catch (CatalogFormatException refused)
            {
                Assert.InRange(refused.Line, 1, json.Count(c => c == '\n') + 1);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(10));
    }

    private static Arbitrary<CatalogDocument[]> Catalogs() => Documents.ArrayOf().ToArbitrary();

    private static string Damage(string json, int place, char character) => json.Remove(place % json.Length, 1).Insert(place % json.Length, character.ToString());

    private static string Write(CatalogDocument[] documents) => JsonSerializer.Serialize(
        new
        {
            documents = documents.Select(document => new
            {
                file = document.File,
                key = document.Key,
                title = document.Title,
                otherSymbols = document.OtherSymbols.ToArray(),
                errata = document.Errata.Select(erratum => new { line = erratum.Line, printed = erratum.Printed, reading = erratum.Reading, reason = erratum.Reason }),
            }),
        },
        Indented);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
