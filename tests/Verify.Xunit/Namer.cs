namespace VerifyTests;

/// <summary>
/// The package has a public type of this name in a namespace that every test file imports. It stands here, empty, so that a
/// name that would be ambiguous with the package is ambiguous without it, too.
/// </summary>
public class Namer
{
}
