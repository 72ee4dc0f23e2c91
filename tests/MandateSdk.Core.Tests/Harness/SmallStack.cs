using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Runs on a stack of 256 kB, the smallest that a host is known to give its threads.</summary>
internal static class SmallStack
{
    private const int Size = 256 * 1024;

    public static void Run(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(action), Size);
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            ExceptionDispatchInfo.Capture(thrown).Throw();
        }
    }
}
