using System;
using MandateSdk.Score;

return ScoreCommand.Run(args, Console.Out, Console.Error);
