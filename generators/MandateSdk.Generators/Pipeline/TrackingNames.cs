namespace MandateSdk.Generators.Pipeline;

/// <summary>The names of the stages, under which tests see what ran and what was taken from the cache.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Places = nameof(Places);
    public const string Layout = nameof(Layout);
    public const string Catalog = nameof(Catalog);
    public const string Text = nameof(Text);
    public const string Parse = nameof(Parse);
    public const string Summary = nameof(Summary);
    public const string Names = nameof(Names);
    public const string Emit = nameof(Emit);
    public const string Index = nameof(Index);
}
