using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace MandateSdk.Import.Tests.Harness;

/// <summary>Writes PDF files object by object, also such as no printer would.</summary>
internal sealed class RawPdf
{
    public const string Font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    public const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>";

    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>A file of one page that says "Hello norms."; objects 1 to 5 can be replaced.</summary>
    public static RawPdf Hello() => new RawPdf()
        .With(1, "<</Type/Catalog/Pages 2 0 R>>")
        .With(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        .With(3, Page)
        .WithStream(4, "BT /F1 12 Tf 72 700 Td (Hello norms.) Tj ET")
        .With(5, Font);

    public RawPdf With(int number, string content)
    {
        _objects[number] = Encoding.Latin1.GetBytes(content);
        return this;
    }

    public RawPdf WithStream(int number, string content, string more = "") =>
        With(number, string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}{more}>>stream\n{content}\nendstream"));

    public byte[] ToBytes(string trailer = "")
    {
        var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        var places = new Dictionary<int, long>();
        Write("%PDF-1.4\n");
        foreach (var (number, content) in _objects)
        {
            places[number] = file.Length;
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
            file.Write(content);
            Write("\nendobj\n");
        }

        var table = file.Length;
        var size = _objects.Keys.Max() + 1;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {size}\n0000000000 65535 f \n"));
        for (var number = 1; number < size; number++)
            Write(places.TryGetValue(number, out var place) ? place.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n" : "0000000000 65535 f \n");
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }
}
