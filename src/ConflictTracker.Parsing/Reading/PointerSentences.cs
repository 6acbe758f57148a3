using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Cuts off the sentences, first or last in a paragraph, that only point to another page or say that a broadcast
/// ends.</summary>
internal static partial class PointerSentences
{
    private const int LongestSentence = 250;

    public static List<Piece> Split(List<Piece> pieces)
    {
        List<Piece> split = new(pieces.Count);
        foreach (Piece piece in pieces)
        {
            if (piece.Kind is PieceKind.Open or PieceKind.Paragraph or PieceKind.Heading)
            {
                split.AddRange(Cut(piece));
            }
            else
            {
                split.Add(piece);
            }
        }

        return split;
    }

    /// <summary>The paragraph without its pointers, which stand before or after it as chrome.</summary>
    private static IEnumerable<Piece> Cut(Piece piece)
    {
        List<TextSpan> sentences = [.. SentenceCutter.Cut(piece.Text).Select(s => new TextSpan(s.Start, s.Length))];
        int first = 0;
        int last = sentences.Count;
        while (first < last && IsPointer(piece.Text, sentences[first]))
        {
            first++;
        }

        while (last > first && IsPointer(piece.Text, sentences[last - 1]))
        {
            last--;
        }

        if (first == 0 && last == sentences.Count)
        {
            return [piece];
        }

        return new[]
        {
            Range(piece, sentences, 0, first) is { } before ? before with { Kind = PieceKind.Chrome } : null,
            Range(piece, sentences, first, last) is { } text
                ? text with
                {
                    Kind = piece.Kind,
                    Level = piece.Level,
                }
                : null,
            Range(piece, sentences, last, sentences.Count) is { } after ? after with { Kind = PieceKind.Chrome } : null,
        }.OfType<Piece>();
    }

    private static Piece? Range(Piece piece, List<TextSpan> sentences, int from, int to) =>
        from == to ? null : piece.Slice(sentences[from].Start, sentences[to - 1].End - sentences[from].Start);

    private static bool IsPointer(string text, TextSpan place)
    {
        if (place.Length > LongestSentence)
        {
            return false;
        }

        // After a colon stand titles of other pages, and nobody can say where they end: see ChromeLines.
        string sentence = text.Substring(place.Start, place.Length);
        return Pointer().IsMatch(sentence)
            || (
                !sentence.Contains(':', StringComparison.Ordinal)
                && ChromePhrases.IsOpening(sentence)
                && !ChromeLines.IsGlued(sentence)
            );
    }

    [GeneratedRegex(
        @"^(?:you can )?(?:read|watch|follow|see|view|catch up|find|listen|click|tap|sign up)\b.{0,160}\bhere[.!]?$"
            + @"|^(?:we are|we['’]re|we have|we['’]ve) (?:now )?(?:closing|wrapping|ending|closed|pausing|paused)\b.*\b(?:blog|live|coverage|page)\b.*"
            + @"|^(?:this|our|the) live (?:blog|page|coverage|feed|updates?)\b.{0,60}\b(?:closed|ended|over|ends here|finished)\b.*"
            + @"|^follow (?:our|all)\b.{0,80}\b(?:live|blog|coverage|updates)\b.*"
            + @"|^(?:.{0,120}\s)?(?:читайте|смотрите|ищите) (?:здесь|тут)\b.*|^следите за (?:нами|обновлениями|новостями)\b.*"
            + @"|^на этом (?:мы )?(?:завершаем|заканчиваем|прощаемся)\b.*|^(?:наша )?(?:онлайн-)?трансляция (?:завершена|окончена)\b.*"
            + @"|^(?:.{0,120}\s)?(?:читайте|дивіться|шукайте) (?:тут|за посиланням)\b.*|^стежте за (?:нами|оновленнями|новинами)\b.*"
            + @"|^на цьому (?:ми )?(?:завершуємо|закінчуємо|прощаємося)\b.*|^(?:наша )?(?:онлайн-)?трансляці[яю] (?:завершен[ао]|закінчен[ао])\b.*"
            + @"|^aquí (?:puedes?|pueden) (?:leer|seguir|consultar|ver)\b.*|^puedes? (?:leer|seguir|consultar|ver)\b.{0,120}\baquí\.?$"
            + @"|^(?:este|nuestro) directo (?:ha terminado|termina|finaliza)\b.*|^hasta aquí (?:la|el|nuestr[ao]) (?:cobertura|directo|narración)\b.*"
            + @"|^ce (?:direct|live) est (?:terminé|clos|fini)\b.*|^rendez-vous (?:demain|dès|ici|à)\b.*|^(?:à lire|lire|retrouvez|suivez)\b.{0,120}\bici\.?$"
            + @"|^(?:lesen|sehen|verfolgen) sie\b.{0,120}\bhier\b.*|^hier (?:lesen|finden|sehen) sie\b.*|^(?:der|dieser|unser) (?:live[- ]?)?(?:ticker|blog)\b.{0,40}\b(?:beendet|geschlossen|endet)\b.*"
            + @"|^alle (?:nachrichten|meldungen|entwicklungen|informationen)\b.{0,60}\b(?:können|finden|lesen) sie\b.{0,60}\b(?:ticker|blog|liveticker|liveblog|newsblog|newsticker)\b.{0,30}$"
            + @"|^qui (?:puoi|potete) (?:leggere|seguire|vedere)\b.*|^leggi (?:qui|anche)\b.*|^la (?:nostra )?diretta (?:termina|finisce|si chiude)\b.*"
            + @"|^(?:czytaj|przeczytaj|zobacz)\b.{0,120}\btutaj\.?$|^(?:kończymy|na tym kończymy)\b.{0,40}\brelacj.*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Pointer();
}
