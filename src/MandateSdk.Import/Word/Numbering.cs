using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using WordNumbering = DocumentFormat.OpenXml.Wordprocessing.Numbering;

namespace MandateSdk.Import.Word;

/// <summary>The labels of numbered paragraphs: Word keeps them as rules and counts while it shows the text.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;

    private readonly Styles _styles;
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, AbstractNum> _abstracts = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int Number, int Level)> _overridden = [];

    /// <param name="numbering">The rules; null where the file has none.</param>
    /// <param name="styles">The styles, which can carry a number.</param>
    public Numbering(WordNumbering? numbering, Styles styles)
    {
        _styles = styles;
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
            _instances.TryAdd(instance.NumberID?.Value ?? -1, instance);
        foreach (var item in numbering?.Elements<AbstractNum>() ?? [])
            _abstracts.TryAdd(item.AbstractNumberId?.Value ?? -1, item);
    }

    /// <summary>The label of the next paragraph, such as "(a)"; null for one without.</summary>
    public string? LabelOf(Paragraph paragraph)
    {
        if (Find(paragraph) is not var (number, level) || !_instances.TryGetValue(number, out var instance)
            || instance.AbstractNumId?.Val?.Value is not { } id || !_abstracts.TryGetValue(id, out var rules))
        {
            return null;
        }

        var counters = _counters.TryGetValue(id, out var known) ? known : _counters[id] = new int?[Levels];
        Count(counters, instance, rules, number, level);
        var rule = RuleOf(instance, rules, level);
        if (rule?.NumberingFormat?.Val?.Value is { } format && format == NumberFormatValues.Bullet)
            return "•";
        return Fill(rule?.LevelText?.Val?.Value ?? "", counters, instance, rules,
            rule?.GetFirstChild<IsLegalNumberingStyle>() is { } legal && legal.Val?.Value != false);
    }

    private (int Number, int Level)? Find(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties;
        var chain = _styles.Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)
            .Select(style => style.StyleParagraphProperties?.NumberingProperties);
        var all = chain.Prepend(properties).Where(item => item is not null).ToList();
        var number = all.Select(item => item!.NumberingId?.Val?.Value).FirstOrDefault(value => value is not null);
        var level = all.Select(item => item!.NumberingLevelReference?.Val?.Value)
            .FirstOrDefault(value => value is not null)
            ?? LevelOfStyle(number, paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);

        // The number 0 takes the numbering of a style away.
        return number is > 0 && level is >= 0 and < Levels ? (number.Value, level) : null;
    }

    // A level can name the style of its paragraphs; then the style names the numbering only.
    private int LevelOfStyle(int? number, string? style) =>
        style is not null
        && number is not null
        && _instances.TryGetValue(number.Value, out var instance)
        && instance.AbstractNumId?.Val?.Value is { } id
        && _abstracts.TryGetValue(id, out var rules)
            ? rules.Elements<Level>().FirstOrDefault(rule => rule.ParagraphStyleIdInLevel?.Val?.Value == style)
                ?.LevelIndex?.Value ?? 0
            : 0;

    private void Count(int?[] counters, NumberingInstance instance, AbstractNum rules, int number, int level)
    {
        var restart = Override(instance, level)?.StartOverrideNumberingValue?.Val?.Value;
        if (restart is not null && _overridden.Add((number, level)))
            counters[level] = restart;
        else
            counters[level] = counters[level] is { } value ? value + 1 : StartOf(instance, rules, level);

        for (var below = 0; below < level; below++)
            counters[below] ??= StartOf(instance, rules, below);
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            // A level begins again after any level above it, unless its rule names one, or none.
            if (RuleOf(instance, rules, deeper)?.GetFirstChild<LevelRestart>()?.Val?.Value is not { } restartsAfter
                || (restartsAfter > 0 && level < restartsAfter))
                counters[deeper] = null;
        }
    }

    // "%1.", "(%2)": the counters of the levels, each in its own form.
    private static string Fill(string pattern, int?[] counters, NumberingInstance instance, AbstractNum rules,
        bool isLegal)
    {
        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var level = pattern[++i] - '1';
                var format = RuleOf(instance, rules, level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
                label.Append(Format(counters[level] ?? 1, isLegal ? NumberFormatValues.Decimal : format));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }

        return label.ToString().Trim();
    }

    private static string Format(int value, NumberFormatValues format)
    {
        if (format == NumberFormatValues.LowerLetter)
            return Letters(value, 'a');
        if (format == NumberFormatValues.UpperLetter)
            return Letters(value, 'A');
        if (format == NumberFormatValues.LowerRoman)
            return Roman(value).ToLowerInvariant();
        if (format == NumberFormatValues.UpperRoman)
            return Roman(value);
        if (format == NumberFormatValues.DecimalZero)
            return value.ToString("00", CultureInfo.InvariantCulture);
        return format == NumberFormatValues.None ? "" : value.ToString(CultureInfo.InvariantCulture);
    }

    // After z comes aa, then bb.
    private static string Letters(int value, char first) =>
        value is < 1 or > 780
            ? value.ToString(CultureInfo.InvariantCulture)
            : new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999)
            return value.ToString(CultureInfo.InvariantCulture);

        (int Value, string Sign)[] signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        foreach (var (worth, sign) in signs)
        {
            for (; value >= worth; value -= worth)
                roman.Append(sign);
        }

        return roman.ToString();
    }

    private static Level? RuleOf(NumberingInstance instance, AbstractNum rules, int level) =>
        Override(instance, level)?.Level
            ?? rules.Elements<Level>().FirstOrDefault(rule => rule.LevelIndex?.Value == level);

    private static int StartOf(NumberingInstance instance, AbstractNum rules, int level) =>
        Override(instance, level)?.StartOverrideNumberingValue?.Val?.Value
            ?? RuleOf(instance, rules, level)?.StartNumberingValue?.Val?.Value
            ?? 1;

    private static LevelOverride? Override(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(item => item.LevelIndex?.Value == level);
}
