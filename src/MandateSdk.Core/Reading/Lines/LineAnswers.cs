using System;

namespace MandateSdk.Core.Reading;

/// <summary>What a rule says of the lines of a text: several stages ask it, and each line is looked at once.</summary>
internal sealed class LineAnswers
{
    private const byte No = 1;
    private const byte Yes = 2;

    private readonly byte[] _answers;
    private readonly Func<int, bool> _rule;

    /// <summary>Knows no answer yet.</summary>
    /// <param name="lines">The number of lines.</param>
    /// <param name="rule">The rule, which is asked with the index of a line.</param>
    public LineAnswers(int lines, Func<int, bool> rule)
    {
        _answers = new byte[lines];
        _rule = rule;
    }

    /// <summary>The answer for a line.</summary>
    public bool this[int line]
    {
        get
        {
            if (_answers[line] == 0)
            {
                _answers[line] = _rule(line) ? Yes : No;
            }

            return _answers[line] == Yes;
        }
    }

    /// <summary>Forgets all answers: something that the rule looks at has changed.</summary>
    public void Forget() => Array.Clear(_answers, 0, _answers.Length);
}
