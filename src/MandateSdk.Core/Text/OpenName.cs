namespace MandateSdk.Core.Text;

/// <summary>The names of open values: one word that C# and JSON take as it is.</summary>
internal static class OpenName
{
    /// <summary>True for a letter followed by letters and digits.</summary>
    public static bool IsValid(string? name)
    {
        if (string.IsNullOrEmpty(name) || !char.IsLetter(name![0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
