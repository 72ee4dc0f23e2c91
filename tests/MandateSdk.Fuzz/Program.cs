using System;
using System.Text;
using MandateSdk.Fuzz;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return FuzzCommand.Run(args, Console.Out);
