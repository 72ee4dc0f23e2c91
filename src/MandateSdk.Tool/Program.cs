using System;
using System.Text;
using MandateSdk.Tool;

// The texts are full of dashes, quotation marks and accents that the code pages of Windows consoles lack.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return MandateCommand.Run(args, Console.Out, Console.Error, Console.IsErrorRedirected ? null : Console.Error);
