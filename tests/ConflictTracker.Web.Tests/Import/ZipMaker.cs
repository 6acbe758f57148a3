using System.IO.Compression;
using System.Text;

namespace ConflictTracker.Web.Tests.Import;

/// <summary>Writes zips as programs write them, and as no honest program would.</summary>
internal static class ZipMaker
{
    static ZipMaker() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="names">The code page of the names; null for UTF-8, marked as such.</param>
    public static string Write(string path, Encoding? names, params (string Name, string Text)[] entries)
    {
        using ZipArchive zip = ZipFile.Open(path, ZipArchiveMode.Create, names);
        foreach ((string name, string text) in entries)
        {
            using StreamWriter writer = new(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        return path;
    }

    /// <summary>Puts other bytes wherever the file has these.</summary>
    public static void Patch(string path, ReadOnlySpan<byte> these, ReadOnlySpan<byte> others)
    {
        byte[] bytes = File.ReadAllBytes(path);
        for (int at = 0; bytes.AsSpan(at).IndexOf(these) is >= 0 and var next; at += next + others.Length)
        {
            others.CopyTo(bytes.AsSpan(at + next));
        }

        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Makes the directory of a zip of one entry state another length for it.</summary>
    public static void StateLength(string path, int length)
    {
        const int LengthInHeader = 24;
        byte[] bytes = File.ReadAllBytes(path);
        int header = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(header + LengthInHeader), length);
        File.WriteAllBytes(path, bytes);
    }
}
