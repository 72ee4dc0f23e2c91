using System;
using System.Linq;
using MandateSdk;
using MandateSdk.Core.Model;
using MandateSdk.Core.Vocabulary;

// Who owes a report, to whom, and when: one line a duty, grouped by who owes it.
var wanted = args.Length > 0 && Actor.TryParse(args[0], out var actor) ? actor : (Actor?)null;
var duties = Corpus.Mandates
    .Where(mandate => mandate.Report is not null)
    .SelectMany(mandate => mandate.Addressees.Select(addressee => (addressee.Actor, Mandate: mandate)))
    .Where(duty => wanted is null || duty.Actor == wanted)
    .ToLookup(duty => duty.Actor, duty => duty.Mandate);

foreach (var group in duties.OrderByDescending(group => group.Count()))
{
    Console.WriteLine($"{group.Key}: {group.Count()} duties to report");
    foreach (var mandate in group)
    {
        var recipients = string.Join(", ", mandate.Report!.Recipients.Select(recipient => recipient.Text));
        Console.WriteLine($"  {mandate.Unit.Id}: to {(recipients.Length > 0 ? recipients : "nobody named")}, {mandate.Deadline?.Text ?? "no date"}");
    }
}
