using System.Threading;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>A meter that knows how often it was asked, and that cancels the work when it is asked often enough.</summary>
internal sealed class CountingMeter : WorkMeter
{
    private readonly CancellationTokenSource _source;
    private readonly int _last;

    public CountingMeter(int last = int.MaxValue)
        : this(new CancellationTokenSource(), last)
    {
    }

    private CountingMeter(CancellationTokenSource source, int last)
        : base(source.Token)
    {
        _source = source;
        _last = last;
    }

    /// <summary>How often the token was asked.</summary>
    public int Asked { get; private set; }

    protected override void Ask()
    {
        if (++Asked == _last)
        {
            _source.Cancel();
        }

        base.Ask();
    }
}
