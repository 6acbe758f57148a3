namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>Day numbers in digits and words, in each language in which the archive counts days.</summary>
public sealed class StatedDayTests
{
    [Theory]
    [InlineData("Guns roared around Bakhmut on the 412th day of Russia's invasion, Ukraine said.", "2023-04-11")]
    [InlineData("As the war in Ukraine enters its 247th day, we look at what matters.", "2022-10-28")]
    [InlineData("War in Ukraine at a glance: the news of day 550\n\nRussia shelled Nikopol.", "2023-08-27")]
    [InlineData("Invasion digest. Ukraine holds out. Days 1,027-1,031\n\nA hard week in Donetsk.", "2024-12-20")]
    [InlineData("On the one thousand and twenty-seventh day of the war Russia hit Kyiv.", "2024-12-16")]
    [InlineData("Ukraine fired its first missiles at Bryansk on the 1,000th day of the war.", "2024-11-19")]
    [InlineData("Ukraine war reaches its 500-day mark while Kyiv waits for shells", "2023-07-08")]
    [InlineData("Rockets fell on Kharkiv on the sixth day of the invasion of Ukraine.", "2022-03-01")]
    public void English_CountsItself_IsDated(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("1000-й день війни: що сказав Зеленський\n\nПрезидент виступив у Раді.", "2024-11-19")]
    [InlineData("Розпочалася 843-тя доба оборони України від російського вторгнення.", "2024-06-15")]
    [InlineData("548 день війни: огляд\n\nУкраїнські сили просунулися біля Роботиного.", "2023-08-25")]
    [InlineData("Розпочалася п’ятдесят друга доба оборони України від російської агресії.", "2022-04-16")]
    [InlineData("Триває вісімсот сорок друга доба війни, повідомив Генштаб ЗСУ.", "2024-06-14")]
    [InlineData("Розпочалася тисяча двадцять восьма доба повномасштабного вторгнення Росії.", "2024-12-17")]
    public void Ukrainian_CountsItself_IsDated(string text, string date) =>
        Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("На 555-й день войны российские войска обстреляли Харьков.", "2023-09-01")]
    [InlineData("Война. Восемьсот второй день\n\nВ Украине снова гасли огни.", "2024-05-05")]
    [InlineData("Тысячный день войны. Что было в Украине\n\nРоссия ответила ударами.", "2024-11-19")]
    [InlineData("Пятьдесят пятый день войны в Украине\n\nГлавное к вечеру.", "2022-04-19")]
    public void Russian_CountsItself_IsDated(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Tag 101 der russischen Invasion in der Ukraine: Kämpfe um Lyssytschansk.", "2022-06-04")]
    [InlineData("Der 1000. Kriegstag in der Ukraine beginnt mit Angriffen auf Odessa.", "2024-11-19")]
    [InlineData("Am zweihundertsten Tag des Krieges meldet Kiew Gewinne bei Charkiw.", "2022-09-11")]
    [InlineData("Am dreihundertvierundfünfzigsten Tag des Krieges greift Russland Kiew an.", "2023-02-12")]
    public void German_CountsItself_IsDated(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Guerre en Ukraine, jour 412 : le point\n\nMoscou bombarde Kherson.", "2023-04-11")]
    [InlineData("Au 349e jour de la guerre en Ukraine, Kiev attend une offensive.", "2023-02-07")]
    [InlineData("Au trois cent cinquantième jour de la guerre en Ukraine, Kiev attend.", "2023-02-08")]
    [InlineData("L’Ukraine entre dans son millième jour de guerre.", "2024-11-19")]
    [InlineData("Au quatre-vingt-dix-septième jour de l’offensive russe, l’Ukraine recule.", "2022-05-31")]
    public void French_CountsItself_IsDated(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Guerra en Ucrania, día 129: resumen\n\nRusia ataca Odesa.", "2022-07-02")]
    [InlineData("La guerra en Ucrania llega a su centésimo día con combates, dice Kiev.", "2022-06-03")]
    [InlineData("Ucrania cumple este viernes 1.458 días de guerra con Rusia.", "2026-02-20")]
    [InlineData("Rusia ataca en el trigésimo sexto día de la guerra en Ucrania.", "2022-03-31")]
    public void Spanish_CountsItself_IsDated(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Guerra in Ucraina, giorno 412: le notizie\n\nMosca colpisce Kherson.", "2023-04-11")]
    [InlineData("Krieg: So ist die Lage\n\nDer Freitag ist für Kiew der 107. Tag des Krieges.", "2022-06-10")]
    [InlineData("100 Tage Ukraine-Krieg: Die Lage in Sjewjerodonezk spitzt sich weiter zu.", "2022-06-03")]
    [InlineData("La guerra en Ucrania dura ya 100 días y nadie ve el final.", "2022-06-03")]
    [InlineData("The Russian assault on Ukraine went into its fifth day as Kyiv held out.", "2022-02-28")]
    [InlineData("Il conflitto in Ucraina resta teso nel 94esimo giorno di combattimenti.", "2022-05-28")]
    [InlineData("trentasettesimo giorno di guerra\n\nUcraina, Kiev respinge i russi", "2022-04-01")]
    [InlineData("Al quattrocentododicesimo giorno di guerra in Ucraina si combatte.", "2023-04-11")]
    [InlineData("È il ventitreesimo giorno di guerra in Ucraina, dice Zelensky.", "2022-03-18")]
    public void Italian_CountsItself_IsDated(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("412. dzień wojny w Ukrainie\n\nRosjanie atakują Bachmut.", "2023-04-11")]
    [InlineData("Trwa osiemset dwudziesty pierwszy dzień rosyjskiej inwazji na Ukrainę.", "2024-05-24")]
    [InlineData("Wojna w Ukrainie. Tysięczny dzień\n\nRosja atakuje Odessę.", "2024-11-19")]
    public void Polish_CountsItself_IsDated(string text, string date) => Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("ომის 479-ე დღეა. რუსეთმა უკრაინას რაკეტები ესროლა.", "2023-06-17")]
    [InlineData("Η 500ή ημέρα του πολέμου στην Ουκρανία\n\nΤο Κίεβο μετρά νεκρούς.", "2023-07-08")]
    [InlineData("Dag 412 van de oorlog in Oekraïne\n\nRusland bombardeert Kherson.", "2023-04-11")]
    [InlineData("Guerra na Ucrânia: o 500.º dia\n\nA Rússia ataca Kiev.", "2023-07-08")]
    public void OtherLanguages_WithAnOrdinalBesideWarAndDay_AreDated(string text, string date) =>
        Assert.Equal(date, DatedText.Published(text));

    [Theory]
    [InlineData("Day 1,027 of the invasion: Ukraine counts its losses.")]
    [InlineData("Day 1.027 of the invasion: Ukraine counts its losses.")]
    [InlineData("Day 1 027 of the invasion: Ukraine counts its losses.")]
    [InlineData("Day 1\u00A0027 of the invasion: Ukraine counts its losses.")]
    [InlineData("Day 1\u202F027 of the invasion: Ukraine counts its losses.")]
    [InlineData("Day 1'027 of the invasion: Ukraine counts its losses.")]
    [InlineData("Day 1027 of the invasion: Ukraine counts its losses.")]
    public void AnySeparator_InANumber_IsRead(string text) => Assert.Equal("2024-12-16", DatedText.Published(text));

    [Theory]
    [InlineData(
        "Πόλεμος στην Ουκρανία: το Κίεβο μετρά\n\nΟι εχθροπραξίες στην Ουκρανία μαίνονται για 14η ημέρα.",
        "2022-03-09"
    )]
    [InlineData("Vojna na Ukrajine trvá piatym dňom, ľudia sú v pivniciach a mesto čaká, čo bude ďalej.", "2022-02-28")]
    [InlineData("Rusya Ukrayna savaşı ikinci gününde devam ediyor, Kiev vuruldu.", "2022-02-25")]
    [InlineData("Käib sõja 8. päev. Ukraina võitleb ja Kiiev ootab, ütles Zelenskõi.", "2022-03-03")]
    [InlineData(
        "Щодня ростуть втрати ворога. На 114-й день знищено сім танків, каже Генштаб ЗСУ про російські війська.",
        "2022-06-17"
    )]
    [InlineData("Τέταρτη μέρα πολέμου στην Ουκρανία\n\nΗ Ρωσία επιτίθεται στο Κίεβο.", "2022-02-27")]
    [InlineData("AO VIVO: KIEV SOB ATAQUE RUSSO PELO 15° DIA\n\nA guerra não para, diz Kiev.", "2022-03-10")]
    public void OtherLanguages_CountThemselves_AreDated(string text, string date) =>
        Assert.Equal(date, DatedText.Published(text));
}
