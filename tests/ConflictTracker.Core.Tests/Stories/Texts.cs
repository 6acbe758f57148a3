using System.Globalization;

namespace ConflictTracker.Core.Tests.Stories;

/// <summary>Made-up texts for comparing: sentences of a small vocabulary, reports of a template.</summary>
internal static class Texts
{
    private static readonly string[] Words =
    [
        .. "harbour ferry crane storm night depot road field bridge river convoy drone engineer mayor clinic school tram winter market shelter siren window generator village convoy crew pilot signal barrier truck hangar tower fuel grain port cellar roof water heating line".Split(
            ' '
        ),
    ];

    /// <summary>A text of sentences of 12 words, without numbers; the same seed gives the same text.</summary>
    public static IReadOnlyList<string> Sentences(int seed, int count)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    string.Join(' ', Enumerable.Range(0, 12).Select(_ => Words[random.Next(Words.Length)])) + "."
                ),
        ];
    }

    /// <summary>A daily report of one template: the same sentences every day, other figures.</summary>
    public static string Report(int day)
    {
        var random = new Random(day);
        string Number(int most) => random.Next(1, most).ToString(CultureInfo.InvariantCulture);
        return $"""
            The general staff published its report at six in the morning of the {day}th day of the war.
            Over the past day {Number(300)} combat engagements took place along the whole front line, the staff said.
            The enemy launched {Number(9)} missile strikes and {Number(
                90
            )} air strikes on the positions of the defence forces and on settlements.
            It dropped {Number(200)} guided bombs and shelled the positions of our troops {Number(6000)} times.
            The total losses of the enemy in personnel over the past day amounted to {1000
                + random.Next(900)} people, the staff said.
            Our defenders also destroyed {Number(30)} tanks, {Number(60)} armoured vehicles, {Number(
                90
            )} artillery systems and {Number(150)} units of vehicles of the enemy.
            The operational situation on the northern border has not changed much and no signs of the forming of offensive groups were found.
            The defence forces hold the lines and positions taken and continue to inflict losses on the enemy in men and equipment.
            """;
    }
}
