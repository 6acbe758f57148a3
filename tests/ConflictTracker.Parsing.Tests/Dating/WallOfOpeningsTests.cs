using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>A wall of openings as the press of eight languages writes them, each with the day that it tells; ⏎ is a line
/// break. A row is added where a rule of a language turned out to be missing.</summary>
public sealed class WallOfOpeningsTests
{
    [Theory]
    [InlineData(
        "Weekly digest. Ukraine holds. Days 1,027-1,031 ⏎ A hard week near Pokrovsk.",
        "2024-12-20",
        "invasion 1031"
    )]
    [InlineData("Ukraine war: days 1027–1031 in review ⏎ A hard week near Pokrovsk.", "2024-12-20", "invasion 1031")]
    [InlineData(
        "Тижневий огляд. Війна Росії проти України. Дні 1027–1031 ⏎ Важкий тиждень під Покровськом.",
        "2024-12-20",
        "invasion 1031"
    )]
    [InlineData(
        "Обзор недели. Война в Украине. Дни с 1027 по 1031 ⏎ Тяжёлая неделя под Покровском.",
        "2024-12-20",
        "invasion 1031"
    )]
    [InlineData(
        "Ukraine marks the 1,000th day of the full-scale war with prayers in Kyiv.",
        "2024-11-19",
        "invasion 1000"
    )]
    [InlineData(
        "On the thousandth day of Russia’s full-scale invasion, Kyiv counted its dead.",
        "2024-11-19",
        "invasion 1000"
    )]
    [InlineData(
        "Война. Восьмисотый день ⏎ В Харькове снова гасили пожары, сообщили украинские власти.",
        "2024-05-03",
        "invasion 800"
    )]
    [InlineData("Тисячний день війни: Україна вшановує загиблих.", "2024-11-19", "invasion 1000")]
    [InlineData(
        "Розпочалася п’ятсот шістдесят шоста доба широкомасштабної агресії РФ проти України.",
        "2023-09-12",
        "invasion 566"
    )]
    [InlineData(
        "Сімсот дванадцятий день повномасштабного вторгнення Росії в Україну. Бої тривають.",
        "2024-02-05",
        "invasion 712"
    )]
    [InlineData(
        "Guerra in Ucraina, trentaseiesimo giorno: Mosca annuncia corridoi da Mariupol.",
        "2022-03-31",
        "invasion 36"
    )]
    [InlineData("Guerra in Ucraina, centesimo giorno di guerra: Kiev resiste.", "2022-06-03", "invasion 100")]
    [InlineData(
        "Trecentosessantacinquesimo giorno di guerra in Ucraina, Zelensky parla alla nazione.",
        "2023-02-23",
        "invasion 365"
    )]
    [InlineData("107mo giorno di conflitto in Ucraina. Segui gli aggiornamenti.", "2022-06-10", "invasion 107")]
    [InlineData("Guerra de Ucrania: día 900 de la invasión ⏎ Rusia bombardea Sumy.", "2024-08-11", "invasion 900")]
    [InlineData(
        "Ucrania cumple 500 días de guerra con una visita de Zelenski a la isla de las Serpientes.",
        "2023-07-08",
        "invasion 500"
    )]
    [InlineData(
        "El centésimo día de la guerra en Ucrania llega con combates en Sievierodonetsk.",
        "2022-06-03",
        "invasion 100"
    )]
    [InlineData("Cuadragésimo día de guerra en Ucrania: hallan cadáveres en Bucha.", "2022-04-04", "invasion 40")]
    [InlineData("1000. dzień wojny w Ukrainie. Rosja atakuje Odessę.", "2024-11-19", "invasion 1000")]
    [InlineData("Trzysetny dzień wojny w Ukrainie: Zełenski w Bachmucie.", "2022-12-20", "invasion 300")]
    [InlineData("Trwa dziewiąta doba inwazji Rosji na Ukrainę. Walki o Kijów.", "2022-03-04", "invasion 9")]
    [InlineData(
        "Najważniejsze wydarzenia z 204. dnia wojny w Ukrainie mamy w naszej relacji.",
        "2022-09-15",
        "invasion 204"
    )]
    [InlineData("Ce lundi marque le 348e jour de l’offensive russe en Ukraine.", "2023-02-06", "invasion 348")]
    [InlineData("Ukraine : millième jour de guerre, Kiev frappe Briansk.", "2024-11-19", "invasion 1000")]
    [InlineData(
        "Centième jour de guerre en Ukraine : les combats font rage à Sievierodonetsk.",
        "2022-06-03",
        "invasion 100"
    )]
    [InlineData("Guerre en Ukraine, jour 259 : les Russes quittent Kherson.", "2022-11-09", "invasion 259")]
    [InlineData("200 Tage Krieg in der Ukraine: Kiew meldet Erfolge bei Charkiw.", "2022-09-11", "invasion 200")]
    [InlineData(
        "Am 500. Tag des Krieges besucht Selenskyj die Schlangeninsel, meldet Kiew.",
        "2023-07-08",
        "invasion 500"
    )]
    [InlineData(
        "Der tausendste Tag des Krieges in der Ukraine: Selenskyj spricht in Brüssel.",
        "2024-11-19",
        "invasion 1000"
    )]
    [InlineData(
        "Tag 100 der russischen Invasion in der Ukraine: Kämpfe um Sjewjerodonezk.",
        "2022-06-03",
        "invasion 100"
    )]
    [InlineData(
        "Krieg in der Ukraine: Lage am Abend ⏎ Stand: 07.11.2022 23:03 Uhr ⏎ In Kiew fehlt Strom, sagte Selenskyj.",
        "2022-11-07",
        "invasion 257"
    )]
    [InlineData("Ukraine-Krieg, Kriegstag 257: Kiew ohne Strom.", "2022-11-07", "invasion 257")]
    [InlineData(
        "21 Mag 2023 - 09:13 ⏎ Ucraina, Zelensky: \"Bakhmut resiste\" ⏎ Kiev nega la caduta della città.",
        "2023-05-21",
        "invasion 452"
    )]
    [InlineData(
        "Guerra in Ucraina, le notizie del 15 settembre 2022 ⏎ Ore 21.25 Zelensky torna da Izium.",
        "2022-09-15",
        "invasion 204"
    )]
    [InlineData(
        "date 2022-09 Trwa 204. dzień wojny w Ukrainie. Rosjanie ostrzelali Krzywy Róg.",
        "2022-09-15",
        "invasion 204"
    )]
    [InlineData(
        "date 2022-11 It was the 277th day of Russia’s war in Ukraine; Kherson had no light.",
        "2022-11-27",
        "invasion 277"
    )]
    [InlineData("Russia invaded Ukraine 856 days ago; Kharkiv still digs out.", "2024-06-29", "invasion 857")]
    [InlineData(
        "Exactly 730 days after Russia’s full-scale invasion of Ukraine began, Kyiv paused.",
        "2024-02-24",
        "invasion 731"
    )]
    [InlineData(
        "Here is the situation on Wednesday, August 28: Russia struck Kryvyi Rih as Ukraine held Sudzha in its Kursk operation. In Ukraine on August 26, 2024 a mass attack hit power plants.",
        "2024-08-28",
        "invasion 917"
    )]
    [InlineData(
        "Russia shelled Nikopol on Monday, March 20, wounding two, Ukraine said.",
        "2023-03-20",
        "invasion 390"
    )]
    [InlineData("Ukraine still holds its cities, 22 days into the invasion, Kyiv said.", "2022-03-17", "invasion 22")]
    [InlineData("KYIV, June 3 (Reuters) - Ukraine marked 100 days of war on Friday.", "2022-06-03", "invasion 100")]
    [InlineData(
        "KYIV, Nov. 19 (Example) — On the 1,000th day of the invasion Ukraine fired missiles at Bryansk.",
        "2024-11-19",
        "invasion 1000"
    )]
    [InlineData(
        "Станом на 25 травня 2024 року втрати Росії в Україні сягнули 500 тисяч.",
        "2024-05-25",
        "invasion 822"
    )]
    [InlineData(
        "Операційна обстановка щодо російського вторгнення в Україну станом на 08:00 12.08.2024 ⏎ Бої тривають під Покровськом.",
        "2024-08-12",
        "invasion 901"
    )]
    [InlineData(
        "Russo-Ukrainian war, day 1079: Ukraine advances in Kursk ⏎ Kyiv’s troops moved on Thursday.",
        "2025-02-06",
        "invasion 1079"
    )]
    [InlineData(
        "Russia-Ukraine war: List of key events, day 550 ⏎ Drones hit Kursk, Ukraine said.",
        "2023-08-27",
        "invasion 550"
    )]
    [InlineData(
        "Russia-Ukraine war: what we know on day 120 ⏎ Shelling goes on in Luhansk, Ukraine said.",
        "2022-06-23",
        "invasion 120"
    )]
    [InlineData(
        "Оперативна обстановка: сьомий день війни в Україні ⏎ Бої тривають під Києвом.",
        "2022-03-02",
        "invasion 7"
    )]
    [InlineData("Nell'ottavo giorno di guerra in Ucraina raid su Chernihiv.", "2022-03-03", "invasion 8")]
    [InlineData("Ukraine war, day twelve: corridors open ⏎ Civilians left Irpin.", "2022-03-07", "invasion 12")]
    [InlineData("Ukraine invasion, day five: talks begin at the border ⏎ Kyiv holds.", "2022-02-28", "invasion 5")]
    [InlineData(
        "‘Operation Al-Aqsa Flood’ Day 201: mass graves at Khan Younis ⏎ Israel bombed Gaza.",
        "2024-04-24",
        "gaza 201"
    )]
    [InlineData(
        "Israel-Hamas war: list of key events, day 47 ⏎ Israel and Hamas agreed to a truce in Gaza.",
        "2023-11-22",
        "gaza 47"
    )]
    [InlineData(
        "Hundredth day of the war in Gaza: Hamas and Israel fight on in Khan Younis.",
        "2024-01-14",
        "gaza 100"
    )]
    [InlineData("Sudan war: fighting enters day 101 ⏎ Khartoum was shelled by the RSF.", "2023-07-24", "sudan 101")]
    [InlineData(
        "Live updates: Day 27 of fighting in Nagorno-Karabakh ⏎ Azerbaijan took villages from Armenia.",
        "2020-10-23",
        "karabakh 27"
    )]
    [InlineData(
        "Nagorno-Karabakh fighting continues for 19th day ⏎ Armenia and Azerbaijan trade fire.",
        "2020-10-15",
        "karabakh 19"
    )]
    [InlineData(
        "Syrian rebels enter Hama on the ninth day of their offensive ⏎ HTS moved from Aleppo.",
        "2024-12-05",
        "syria 9"
    )]
    [InlineData(
        "On the 12th day of the war between Israel and Iran, a ceasefire was announced; Tehran and Tel Aviv fell silent.",
        "2025-06-24",
        "israel-iran 12"
    )]
    [InlineData(
        "Israel-Iran conflict: what happened on day five ⏎ Israel struck Tehran and Natanz.",
        "2025-06-17",
        "israel-iran 5"
    )]
    [InlineData("Krieg zwischen Israel und Iran: Tag 8 ⏎ Israel griff Teheran an.", "2025-06-20", "israel-iran 8")]
    [InlineData(
        "Загальні втрати росіян в Україні з 24.02.22 по 25.05.24 орієнтовно склали понад 500 тисяч осіб.",
        "2024-05-25",
        "invasion 822"
    )]
    [InlineData(
        "Russia’s losses in Ukraine from 24.02.2022 to 25.05.2024, as counted by Kyiv ⏎ Tanks: 7,649",
        "2024-05-25",
        "invasion 822"
    )]
    public void Opening_ThatTellsItsDay_IsDated(string text, string published, string day)
    {
        DatingVerdict verdict = DatedText.Verdict(text.Replace(" ⏎ ", "\n\n", StringComparison.Ordinal));

        Assert.Equal(published, verdict.Published?.ToString());
        Assert.Contains(day, DatedText.Days(verdict).Split(", "));
    }

    [Theory]
    [InlineData("Ukraine and Russia agreed on a 1000 for 1000 prisoner swap in Istanbul.")]
    [InlineData("Обмін «1000 на 1000»: додому повернулися 390 українців.")]
    [InlineData("The 64th prisoner exchange between Ukraine and Russia brought 103 men home.")]
    [InlineData("Russia fired S-300 and S-400 missiles at Kharkiv, Ukraine said.")]
    [InlineData("The EU adopted its 15th sanctions package against Russia over Ukraine.")]
    [InlineData("Ukraine gets a 49th Ramstein meeting and 300 days of training for pilots.")]
    [InlineData("Zelensky’s 100-day plan for Ukraine won praise in Brussels.")]
    [InlineData("Trump promised to end Ukraine’s war on day one; his first 100 days in office are over.")]
    [InlineData("“20 Days in Mariupol”, a film about Ukraine, won a prize.")]
    [InlineData("Ukraine marks the second anniversary of the full-scale invasion with little cheer.")]
    [InlineData("Її тримали в російському полоні 1000 днів; тепер вона в Україні.")]
    [InlineData("Siege of Mariupol: 86 days that changed Ukraine.")]
    [InlineData("Azovstal’s defenders held out for 80 days against Russia before the order came to lay down arms.")]
    [InlineData("Напередодні третьої річниці повномасштабної війни Україна готує оборону.")]
    [InlineData("En Ukraine, trois ans de guerre ont changé Kharkiv.")]
    [InlineData("Ukraine has lived under martial law for two years.")]
    [InlineData(
        "Two years on, Kharkiv lives under shelling ⏎ Ukraine mourns. In Saltivka, which was hit on the fourth day of the invasion, few windows have glass."
    )]
    public void Opening_ThatTellsNoDay_IsUndated(string text) =>
        Assert.Equal("undated", DatedText.Published(text.Replace(" ⏎ ", "\n\n", StringComparison.Ordinal)));
}
