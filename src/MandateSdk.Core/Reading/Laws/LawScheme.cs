using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Reading;

/// <summary>Tells texts that are numbered and headed as laws, policies, contracts and standards are.</summary>
/// <remarks>
/// It asks for labels that United Nations documents do not print, in a series; and it takes no text that names an organ
/// of the United Nations where documents name their issuer.
/// </remarks>
internal static class LawScheme
{
    /// <summary>True for a text that <see cref="LawParser"/> reads.</summary>
    /// <param name="blocks">The blocks of the text, cut into tokens.</param>
    /// <param name="lexicon">The words it is read with.</param>
    public static bool IsLaw(Block[] blocks, Lexicon lexicon)
    {
        var bodies = AdoptingBodies.Of(lexicon);
        if (System.Array.Exists(blocks, block => block.Role == BlockRole.FrontMatter) || IsOfUnitedNations(blocks, bodies))
        {
            return false;
        }

        var evidence = new Evidence();
        foreach (var block in blocks)
        {
            if (block.Role is BlockRole.Flow)
            {
                evidence.Add(block);
            }
        }

        return evidence.IsOfLaw;
    }

    private static bool IsOfUnitedNations(Block[] blocks, AdoptingBodies bodies)
    {
        var seen = 0;
        foreach (var block in blocks)
        {
            if (block.Role != BlockRole.Flow)
            {
                continue;
            }

            if (block.Label is { Shape: LabelShape.Resolution }
                || (block.Instrument is { } label
                    && (seen == 0 || label.Kind != InstrumentKind.Annex))
                || bodies.IsOrgan(block.Words)
                || (seen++ < ReadingLimits.BlocksOfHead && MastheadPhrases.NamesUnitedNations(block.Words)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts the labels and headings that speak for a law.</summary>
    private sealed class Evidence
    {
        private readonly Dictionary<string, LawNumber> _last = new();
        private readonly HashSet<int> _hashes = new();
        private LawNumber _lastProvision;
        private int _words;
        private int _decimals;
        private int _halfBracketed;
        private int _capitals;
        private int _small;
        private int _numbers;
        private bool _isBracketedAfterWord;
        private bool _inserted;
        private bool _isFirst = true;

        public bool IsOfLaw =>
            _words >= ReadingLimits.FewestLawLabels
            || _decimals >= ReadingLimits.FewestLawLabels
            || _halfBracketed >= ReadingLimits.FewestLawLabels
            || _isBracketedAfterWord
            || _inserted
            || _hashes.Count(level => level > 1) > 1
            || (_hashes.Contains(1) && _hashes.Count > 1)
            || (_numbers == 0 && _words == 0 && _capitals >= ReadingLimits.FewestLawLabels
                && _small >= ReadingLimits.FewestLawLabels);

        public void Add(Block block)
        {
            if (block.Hashes is { } hashes)
            {
                _hashes.Add(hashes.Length - CountBlanks(block, hashes.Start, hashes.End));
            }

            var start = block.Bullet?.End ?? block.Hashes?.End ?? block.First.Start;
            while (start < block.First.End && block.Source[start] is '*' or '_')
            {
                start++;
            }

            var label = LawLabelReader.Read(block.Source.Content, start, block.First.End);
            if (label is null || label.Path.Count == 0)
            {
                AddHeading(block);
                return;
            }

            var key = label.Style + (label.Word?.Word ?? string.Empty)
                + string.Join(".", label.Path.Take(label.Path.Count - 1));
            var isInSeries = label.Last.IsFirst
                || (_last.TryGetValue(key, out var before) && label.Last.StepsAfter(before) == 1);
            _last[key] = label.Last;

            // "§ 4" goes on with "Section 3", as laws change their style.
            if (label is { Word.Level: ProvisionLevel.Section or ProvisionLevel.Article, Path.Count: 1 })
            {
                isInSeries |= _lastProvision.Text is not null && label.Last.StepsAfter(_lastProvision) == 1;
                _lastProvision = label.Last;
            }

            if (!isInSeries)
            {
                return;
            }

            // Reports have parts, chapters and annexes, too.
            _words += label.Word?.Level is ProvisionLevel.Section or ProvisionLevel.Article ? 1 : 0;
            _decimals += label.Style == LawStyle.Decimal ? 1 : 0;
            _inserted |= label is { Style: LawStyle.Number, Last.IsInserted: true };
            _halfBracketed += label.Style == LawStyle.HalfBracketed ? 1 : 0;
            _numbers += label.Style is LawStyle.Number or LawStyle.Decimal or LawStyle.Bracketed ? 1 : 0;
            _isBracketedAfterWord |= label is { Style: LawStyle.Bracketed, Value: "1" } && _wasWord;
            _wasWord = label.Word?.Level is ProvisionLevel.Article or ProvisionLevel.Section;
        }

        private bool _wasWord;

        private void AddHeading(Block block)
        {
            if (!_isFirst && block.Ending == BlockEnding.Open
                && block.Words.Length is > 1 and < ReadingLimits.LongestLawTitle
                && !block.StartsLower && block.Bullet is null)
            {
                var isInCapitals = !block.Plain.Any(char.IsLower);
                _capitals += isInCapitals ? 1 : 0;
                _small += isInCapitals ? 0 : 1;
            }
            else
            {
                _wasWord = false;
            }

            _isFirst = false;
        }

        private static int CountBlanks(Block block, int start, int end)
        {
            var blanks = 0;
            for (var i = start; i < end; i++)
            {
                blanks += block.Source[i] == '#' ? 0 : 1;
            }

            return blanks;
        }
    }
}
