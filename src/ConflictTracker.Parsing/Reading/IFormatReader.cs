namespace ConflictTracker.Parsing.Reading;

/// <summary>Reads the files of one format into typed blocks. Bad input ends in problems, never in an exception.</summary>
internal interface IFormatReader
{
    /// <summary>What <see cref="Core.Articles.ParsedDocument.Format"/> calls it.</summary>
    string Format { get; }

    string MediaType { get; }

    /// <summary>The endings of file names that it reads: lower case, with the dot.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <param name="fileName">Without folders.</param>
    DocumentReading Read(string fileName, ReadOnlyMemory<byte> bytes);
}
