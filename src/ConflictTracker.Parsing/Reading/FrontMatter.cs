using ConflictTracker.Core.Articles;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The YAML between two lines <c>---</c> at the top of a Markdown file.</summary>
/// <param name="BodyStart">Where the body begins in the original.</param>
/// <param name="Entries">Names in small letters, values as written.</param>
/// <param name="BrokenLine">1-based line at which the YAML broke off, or null.</param>
internal sealed record FrontMatter(
    int BodyStart,
    IReadOnlyList<MetadataEntry> Entries,
    IReadOnlyList<string> Tags,
    int? BrokenLine
)
{
    private const string Origin = "front matter";

    /// <summary>Longer is no front matter but a rule at the top of the text.</summary>
    private const int Longest = 64 * 1024;

    /// <summary>The YAML parser's time grows with the square of the nesting.</summary>
    private const int MostBrackets = 500;

    public static FrontMatter Read(string source)
    {
        if (Find(source) is not { } yaml)
        {
            return new FrontMatter(0, [], [], null);
        }

        if (source.AsSpan(yaml.Start, yaml.Length).CountAny('[', '{') > MostBrackets)
        {
            return new FrontMatter(AfterLine(source, yaml.End), [], [], 2);
        }

        List<MetadataEntry> entries = [];
        List<string> tags = [];
        try
        {
            ReadMapping(new Parser(new StringReader(source[yaml.Start..yaml.End])), entries, tags);
            return new FrontMatter(AfterLine(source, yaml.End), entries, tags, null);
        }
        catch (YamlException broken)
        {
            return new FrontMatter(AfterLine(source, yaml.End), entries, tags, 1 + (int)broken.Start.Line);
        }
    }

    /// <summary>The stretch between the fences, without them.</summary>
    private static TextSpan? Find(string source)
    {
        if (
            !source.StartsWith("---", StringComparison.Ordinal)
            || !source.AsSpan(3, LineEnd(source, 3) - 3).IsWhiteSpace()
        )
        {
            return null;
        }

        int start = AfterLine(source, 0);
        for (int line = start; line < source.Length && line < Longest; line = AfterLine(source, line))
        {
            if (source.AsSpan(line, LineEnd(source, line) - line).TrimEnd() is "---" or "...")
            {
                return new TextSpan(start, line - start);
            }
        }

        return null;
    }

    /// <summary>Scalars and lists of scalars at the first level; what is deeper is skipped.</summary>
    private static void ReadMapping(Parser parser, List<MetadataEntry> entries, List<string> tags)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
        {
            return;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out Scalar? key))
            {
                parser.SkipThisAndNestedEvents();
                parser.SkipThisAndNestedEvents();
                continue;
            }

            string name = key.Value.Trim().ToLowerInvariant();
            bool isList = parser.TryConsume<SequenceStart>(out _);
            foreach (string value in isList ? Items(parser) : Single(parser))
            {
                if (MetadataTerms.IsTags(name))
                {
                    tags.AddRange(
                        isList
                            ? [value]
                            : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    );
                }
                else
                {
                    entries.Add(new MetadataEntry(MetadataTerms.NameOf(name), value, Origin));
                }
            }
        }
    }

    private static IEnumerable<string> Items(Parser parser)
    {
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            foreach (string value in Single(parser))
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<string> Single(Parser parser)
    {
        if (!parser.TryConsume<Scalar>(out Scalar? scalar))
        {
            parser.SkipThisAndNestedEvents();
        }
        else if (!string.IsNullOrWhiteSpace(scalar.Value))
        {
            yield return scalar.Value.Trim();
        }
    }

    private static int LineEnd(string source, int from)
    {
        int end = source.IndexOf('\n', from);
        return end < 0 ? source.Length : end;
    }

    private static int AfterLine(string source, int from) => Math.Min(source.Length, LineEnd(source, from) + 1);
}
