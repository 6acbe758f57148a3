using System.Text;
using ConflictTracker.Core.Problems;
using ConflictTracker.Parsing.Reading;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class TextDecoderTests
{
    private const string Cyrillic =
        "У долині третю добу йде дощ. Наглядач дамби сказав, що вода піднялася на два метри.";
    private const string Russian =
        "В долине третьи сутки идёт дождь. Смотритель плотины сказал, что вода поднялась на два метра.";
    private const string Western = "L’été dernier, le barrage a cédé près du café. Les gardiens l’ont réparé à Noël.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", Cyrillic)]
    [InlineData("utf-16", Cyrillic)]
    [InlineData("utf-16BE", Western)]
    public void Decode_ByteOrderMark_IsFollowedAndLeftOut(string encoding, string text)
    {
        Encoding named = Encoding.GetEncoding(encoding);

        DecodedText decoded = TextDecoder.Decode("a.txt", [.. named.GetPreamble(), .. named.GetBytes(text)]);

        Assert.Equal(new DecodedText(text, null), decoded);
    }

    [Theory]
    [InlineData("windows-1251", Cyrillic)]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-u", Cyrillic)]
    [InlineData("koi8-u", Russian)]
    [InlineData("windows-1252", Western)]
    public void Decode_LegacyEncoding_IsKnownByItsLettersAndSaid(string encoding, string text)
    {
        DecodedText decoded = TextDecoder.Decode("a.txt", Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Equal(text, decoded.Text);
        Assert.Equal(("CT1006", ProblemSeverity.Warning), (decoded.Problem?.Code, decoded.Problem?.Severity));
        Assert.Contains(encoding, decoded.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_DeclaredEncoding_GoesBeforeGuessing() =>
        Assert.Equal(
            new DecodedText(Cyrillic, null),
            TextDecoder.Decode("a.html", Encoding.GetEncoding("koi8-u").GetBytes(Cyrillic), "KOI8-U")
        );

    public static TheoryData<string, byte[]> BadFiles() =>
        new()
        {
            { "CT1001", [] },
            { "CT1001", " \n\t "u8.ToArray() },
            { "CT1003", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10] },
            { "CT1003", [.. "text"u8, 0, 0, .. "text"u8] },
            { "CT1003", [.. Enumerable.Range(0, 600).Select(i => (byte)(i % 7 == 0 ? 1 : 65))] },
            { "CT1004", Encoding.UTF8.GetBytes(Cyrillic)[..^2] },
            { "CT1005", [.. Encoding.UTF8.GetBytes(Cyrillic), 0xC3, (byte)'\n', .. Encoding.UTF8.GetBytes(Cyrillic)] },
            { "CT1004", [0xFF, 0xFE, 0x41] },
        };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Decode_WhatIsNoText_IsRefusedWithARemedy(string code, byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode("a.txt", bytes);

        Assert.Null(decoded.Text);
        Assert.Equal((code, ProblemSeverity.Error), (decoded.Problem?.Code, decoded.Problem?.Severity));
        Assert.EndsWith(".", decoded.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_BrokenCharacter_NamesItsLine() =>
        Assert.Equal(2, TextDecoder.Decode("a.txt", [.. "дощ\nдощ "u8, 0xC3, (byte)' ', .. "дощ"u8]).Problem?.Line);
}
