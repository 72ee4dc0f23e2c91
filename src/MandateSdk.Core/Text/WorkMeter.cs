using System.Threading;

namespace MandateSdk.Core.Text;

/// <summary>
/// Counts the characters that were worked on, and asks the token of the caller once for each so many of them.
/// </summary>
/// <remarks>
/// One meter goes through all stages of one reading, so that short pieces add up: ten thousand notes of one line are
/// asked about as often as one line of their length. No stage asks the token itself.
/// </remarks>
internal class WorkMeter
{
    /// <summary>The characters between two questions: some tenths of a millisecond of reading.</summary>
    public const int Interval = 8_192;

    private readonly CancellationToken _cancellation;
    private int _left;

    /// <summary>Makes a meter.</summary>
    /// <param name="cancellation">Ends the work.</param>
    public WorkMeter(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>Counts work; the first call asks at once.</summary>
    /// <param name="characters">The characters that were or will be worked on.</param>
    /// <exception cref="System.OperationCanceledException">The caller does not want the result any more.</exception>
    public void Count(int characters)
    {
        _left -= characters;
        if (_left <= 0)
        {
            _left = Interval;
            Ask();
        }
    }

    /// <summary>Asks the token.</summary>
    protected virtual void Ask() => _cancellation.ThrowIfCancellationRequested();
}
