using System;
using System.IO;
using System.Text;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Site;

/// <summary>Writes the pages into a folder beside the wanted one, and puts it in its place when it is whole.</summary>
internal sealed class SiteWriter
{
    /// <summary>The file by which a folder is known to be a site, which a new one may replace.</summary>
    public const string Marker = "mandate-site.txt";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly SiteContent _content;
    private readonly PageFrame _frame;
    private string _folder = "";

    public SiteWriter(SiteContent content, string title)
    {
        _content = content;
        _frame = new PageFrame(title);
    }

    /// <summary>True for a folder that is not there, is empty, or is a site.</summary>
    public static bool MayReplace(string directory) =>
        !Directory.Exists(directory)
        || File.Exists(Path.Combine(directory, Marker))
        || new DirectoryInfo(directory).GetFileSystemInfos().Length == 0;

    /// <summary>Writes the site; what was there before goes when the new one is whole.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="progress">Is told how many pages there are and how many are written.</param>
    /// <returns>The number of pages.</returns>
    public int Write(string directory, Action<int, int> progress)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var beside = target + "." + Path.GetRandomFileName() + ".tmp";
        using var unfinished = UnfinishedFiles.Track(beside);
        _folder = beside;
        var pages = WriteAll(progress);
        Replace(target, beside);
        return pages;
    }

    private static void Replace(string target, string beside)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(beside, target);
            return;
        }

        var old = target + "." + Path.GetRandomFileName() + ".old";
        Directory.Move(target, old);
        Directory.Move(beside, target);
        Directory.Delete(old, recursive: true);
    }

    private int WriteAll(Action<int, int> progress)
    {
        var all = _content.Instruments.Count + _content.Pairs.Count + 3;
        var done = 0;
        foreach (var name in SiteAssets.Copied)
            WriteBytes("assets/" + name, SiteAssets.Read(name));
        WriteBytes("NOTICE.txt", SiteAssets.Read("NOTICE.txt"));
        using (var stream = Create("assets/search-data.js"))
            SearchData.Write(_content, stream);
        foreach (var instrument in _content.Instruments)
            Page(_content.Places.PageOf(instrument)!, instrument.Citation, "../", "", new InstrumentPage(_content, instrument).Write());
        foreach (var pair in _content.Pairs)
            Page(ComparisonPage.PathOf(pair, _content), ComparisonPage.TitleOf(pair), "../", "", ComparisonPage.Write(pair, _content));
        Page("mandates.html", "Who must do what by when", "", "mandates", MandatesPage.Write(_content));
        Page("terms.html", "Defined terms", "", "terms", TermsPage.Write(_content));
        Page("index.html", _frame.SiteTitle, "", "index", IndexPage.Write(_content, _frame.SiteTitle));
        WriteBytes(Marker, "Written by `mandate site`, which may replace this folder.\n"u8);
        return done;

        void Page(string path, string title, string root, string place, string main)
        {
            WriteBytes(path, Utf8.GetBytes(_frame.Around(title, root, place, main)));
            progress(++done, all);
        }
    }

    private void WriteBytes(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = Create(path);
        stream.Write(bytes);
    }

    private FileStream Create(string path)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new FileStream(full, FileMode.Create, FileAccess.Write);
    }
}
