using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Cuts off what a title's line says beside the title: its author, its stamp, its site.</summary>
internal static partial class TitleParts
{
    private const int LongestSite = 3;
    private const int SiteMark = 3;

    private static readonly string[] SiteMarks = [" | ", " - ", " – ", " — "];

    /// <summary>"A title – Jane Doe 10/14/23", "A title The Associated Press June 17, 2022": a title, a byline and a stamp.</summary>
    public static List<Piece> WithTitle(List<Piece> pieces, int index)
    {
        Piece line = pieces[index];
        if (new[] { Signed(), Wired() }.Select(p => p.Match(line.Text)).FirstOrDefault(m => m.Success) is { } signed)
        {
            pieces.RemoveAt(index);
            pieces.InsertRange(
                index,
                [
                    Cut(line, signed.Groups["title"], PieceKind.Title),
                    Cut(line, signed.Groups["author"], PieceKind.Byline),
                    Cut(line, signed.Groups["date"], PieceKind.Paragraph),
                ]
            );
        }
        else if ((SiteAt(line.Text) is { Length: > 0 } named ? named : BarAbove(pieces, index)) is { Length: > 0 } site)
        {
            bool isFirst = site.Start == 0;
            Piece title = isFirst
                ? line.Slice(site.End + SiteMark, line.Text.Length - site.End - SiteMark)
                : line.Slice(0, site.Start - SiteMark);
            pieces[index] = title with { Kind = PieceKind.Title, Gap = line.Gap };
            pieces.Insert(
                isFirst ? index : index + 1,
                line.Slice(site.Start, site.Length) with
                {
                    Kind = PieceKind.Paragraph,
                    Gap = isFirst ? line.Gap : 0,
                }
            );
        }
        else if (Stamped().Match(line.Text) is { Success: true } stamped)
        {
            pieces[index] = Cut(line, stamped.Groups["title"], PieceKind.Title);
            pieces.Insert(index + 1, Cut(line, stamped.Groups["date"], PieceKind.Paragraph));
        }
        else
        {
            pieces[index] = line with { Kind = PieceKind.Title };
        }

        return pieces;
    }

    /// <summary>"Example News | The dam holds", "The dam holds - Valley Times": where a site names itself beside its title.</summary>
    private static TextSpan SiteAt(string text)
    {
        foreach (string mark in SiteMarks)
        {
            int last = text.LastIndexOf(mark, StringComparison.Ordinal);
            if (
                last > 0
                && (PublisherLine.IsPaper(text[(last + SiteMark)..]) || IsSectionBehindBar(text, last))
                && Prose.CountWords(text.AsSpan(0, last)) > 2
            )
            {
                return new TextSpan(last + SiteMark, text.Length - last - SiteMark);
            }
        }

        int bar = text.IndexOf(SiteMarks[0], StringComparison.Ordinal);
        return bar > 0 && PublisherLine.IsPaper(text[..bar]) && Prose.CountWords(text.AsSpan(bar)) > 2
            ? new TextSpan(0, bar)
            : default;
    }

    /// <summary>"The dam holds | XYZ" above "The dam holds": the line without its last part stands again below it.</summary>
    private static TextSpan BarAbove(List<Piece> pieces, int index)
    {
        string text = pieces[index].Text;
        int bar = text.LastIndexOf(SiteMarks[0], StringComparison.Ordinal);
        return
            bar > 0
            && Prose.CountWords(text.AsSpan(bar)) <= LongestSite
            && pieces.Skip(index + 1).Take(TitleLine.LinesAbove).Any(p => p.Text == text[..bar])
            ? new TextSpan(bar + SiteMark, text.Length - bar - SiteMark)
            : default;
    }

    /// <summary>"The dam holds | Valley flood News": what a site files the page under.</summary>
    private static bool IsSectionBehindBar(string text, int bar) =>
        text[bar + 1] == '|' && text.EndsWith(" News", StringComparison.Ordinal) && char.IsUpper(text[bar + SiteMark]);

    private static Piece Cut(Piece line, Group group, PieceKind kind) =>
        line.Slice(group.Index, group.Length) with
        {
            Kind = kind,
            Gap = kind == PieceKind.Title ? line.Gap : 0,
        };

    [GeneratedRegex(
        @"^(?<title>.+?)\s+[–—-]\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}),?\s+"
            + @"(?<date>[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2,4})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Signed();

    /// <summary>"Liveblog: the flood + Dam holds + Stand: 18.03.2022 16:35 Uhr".</summary>
    [GeneratedRegex(
        @"^(?<title>.{15,}?)\s+(?<date>(?:[+|–-]+\s+)?Stand: [0-9]{1,2}\.\s?(?:[0-9]{1,2}\.|\p{L}+)\s?[0-9]{4}.{0,20})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Stamped();

    [GeneratedRegex(
        @"^(?<title>.{15,}?)\s+(?<author>(?:The )?Associated Press|Reuters|Agence France-Presse)\s+"
            + @"(?<date>\p{L}{3,9}\.? [0-9]{1,2}, [0-9]{4}(?: (?:Updated|Last updated): .{6,40})?)$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Wired();
}
