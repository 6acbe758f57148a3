namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class ChromeLinesTests
{
    [Theory]
    [InlineData("Menu")]
    [InlineData("${title}")]
    [InlineData("Read more: The river has left 44 villages - DeepState")]
    [InlineData("@ Contact us")]
    [InlineData("Continue reading on:")]
    [InlineData("{{ page.date }}")]
    [InlineData("$ 42.34 € 43.64 zł 10.23")]
    [InlineData("+5° Остен +6° Лісна -3° Долина")]
    [InlineData("You are on page 1of 3")]
    [InlineData("Download PDF")]
    [InlineData("2. Skip to content")]
    [InlineData("(Lea: Los guardas dicen que el puente de Osten no aguanta)")]
    [InlineData("| Last updated")]
    [InlineData("vly-fr-3")]
    [InlineData("news.modal.header")]
    [InlineData("Questo liveblog termina qui")]
    [InlineData("This article was added by the user. Example is not responsible for it.")]
    [InlineData("Alle Nachrichten zur Flut können Sie stets in unserem Liveticker nachlesen.")]
    [InlineData("0:00 0:00")]
    [InlineData("valley-war-latest:-dam-breaks-on-eve-of-third-flood-–-example.com")]
    [InlineData("Dieser Artikel ist älter als ein Jahr.")]
    [InlineData("This article is more than 2 years old")]
    [InlineData("Zobacz wideo Zapora pęka. Mieszkańcy uciekają w nocy")]
    [InlineData("Partager cet article")]
    [InlineData("Още: Реката отново се покачи тази нощ (ВИДЕО)")]
    [InlineData("Download as docx, pdf, or txt")]
    [InlineData("12 345 subscribers")]
    [InlineData("Středa 4. května, venku je 18 °C, jasno")]
    [InlineData("Flutstiftung: Hier spenden")]
    [InlineData("Δείτε ακόμα")]
    [InlineData("Osten.example Před 1 rokem")]
    [InlineData("© Valley Press")]
    [InlineData("Valley Radio logo")]
    [InlineData("/4:57")]
    [InlineData("Close Example banner")]
    [InlineData("Share Facebook")]
    [InlineData("Posted in Breaking News, Rivers | Tagged , , , | 33 Comments")]
    [InlineData("Posted inValley")]
    [InlineData("Archives for category: Rivers")]
    [InlineData("%d bloggers like this:")]
    [InlineData("51 Posts")]
    [InlineData("00:45 - Source: XYZ")]
    [InlineData("EUR")]
    [InlineData("42.34 UAH ▲0.55%")]
    [InlineData("БАНК:USD  42.34")]
    [InlineData("12 Institute of the Valley & Hills Project 2024")]
    [InlineData("READ MORE FROM OUR RIVERS SERIES")]
    [InlineData("About the writer")]
    [InlineData("Этот материал также доступен")]
    [InlineData("Ⓒ Telegram")]
    [InlineData("1 hr 18 min ago")]
    [InlineData("Ten years of reporting, funded by our readers — become a member now and help us.")]
    [InlineData("Updated")]
    [InlineData("Прямая трансляция")]
    [InlineData("Live terminé")]
    [InlineData("Home News World Sport Business Opinion")]
    [InlineData("Новини Світ Політика Спорт Культура")]
    [InlineData("Read all that is new in OUR TICKER >>")]
    [InlineData(">> The dam, ten years on")]
    [InlineData("Увага Дамба тримається: що каже варта")]
    [InlineData("[ad_1]")]
    [InlineData("[/embed_box]")]
    [InlineData("3 hours ago")]
    [InlineData("1 week ago 4")]
    [InlineData("36 mins ago - Towns & Rivers")]
    [InlineData("12/75")]
    [InlineData("This blog is closing now.")]
    [InlineData("We’ll be back in a few hours with more rolling coverage of the flood.")]
    [InlineData("In the meantime, you can find all our reports of the flood here.")]
    [InlineData("Your email address will not be published. Required fields are marked *")]
    [InlineData("Ваша e-mail адреса не оприлюднюватиметься.")]
    [InlineData("Обов’язкові поля позначені *")]
    [InlineData("Article Text:")]
    [InlineData("Bitte warten Sie während wir den Zugang überprüfen.")]
    [InlineData("год назад")]
    [InlineData("2 neue Updates")]
    [InlineData("12.3K Views")]
    [InlineData("Back to top")]
    [InlineData("Enlaces accesibilidad")]
    [InlineData("Posted on")]
    [InlineData("Дивіться також Дамба може впасти, – каже варта")]
    [InlineData("Читайте также Плотина может рухнуть: хроника дня")]
    [InlineData("Читать новость на русском")]
    [InlineData("НовиниСвітПолітика")]
    [InlineData("This site uses cookies. By continuing to browse you agree to it. Find out more here")]
    [InlineData("IE 11 is not supported. For an optimal experience visit our site on another browser.")]
    [InlineData("Become an Example Media member")]
    [InlineData("ua en ru")]
    [InlineData("УКР | РУС | ENG")]
    [InlineData("list 2 of 4 The dam, ten years on")]
    [InlineData("end of list")]
    [InlineData(".player { position: relative; width: 100%; }")]
    [InlineData("Доступність посилання")]
    [InlineData("View image in fullscreen")]
    [InlineData("Connect with us")]
    [InlineData("Skip to content")]
    [InlineData("Get all your news in one place.")]
    [InlineData("Read more: The dam, ten years on")]
    [InlineData("ЧИТАЙТЕ ТАКОЖ: Дамба. Десять років потому")]
    [InlineData("Читайте также: Плотина. Десять лет спустя")]
    [InlineData("Lesen Sie auch: Der Damm, zehn Jahre danach")]
    [InlineData("À lire aussi : Le barrage, dix ans après")]
    [InlineData("Te puede interesar: La presa, diez años después")]
    [InlineData("Leggi anche: La diga, dieci anni dopo")]
    [InlineData("Czytaj też: Tama dziesięć lat później")]
    [InlineData("Source: example.org")]
    [InlineData("LIVE")]
    [InlineData("Last updated: 3 hours ago")]
    [InlineData("Ultimo aggiornamento: 2 anni fa")]
    [InlineData("Mis à jour il y a 3 heures")]
    [InlineData("Aktualisiert vor 5 Minuten")]
    [InlineData("Оновлено 3 години тому")]
    [InlineData("5 min read")]
    [InlineData("13 015 просмотров")]
    [InlineData("1 di 36")]
    [InlineData("Video of the day")]
    [InlineData("1,204 vues")]
    [InlineData("$ 42.34")]
    [InlineData("Происшествия «Плотина: что известно»")]
    [InlineData("See also the dam in pictures")]
    [InlineData("Home > World > Europe")]
    [InlineData("* * *")]
    [InlineData("Ce direct est terminé")]
    [InlineData("Rendez-vous demain pour suivre la crue et ses suites.")]
    public void Line_OfThePage_IsChrome(string line) =>
        Assert.Contains(
            $"chrome: {line}",
            Outline
                .OfText($"{Text}\n\n{line}\n\n{Text}")
                .Split('\n')
                .Concat(Outline.OfText($"{line}\n\n{Text}").Split('\n'))
        );

    [Fact]
    public void TitlesBelowAPointer_AreChrome_UpToABlankLine() =>
        Assert.Equal(
            $"text: {Text}\nchrome: Read also:\nchrome: The dam, ten years on\nchrome: The river, a portrait\ntext: {Text} Again.",
            Outline.OfText($"{Text}\n\nRead also:\nThe dam, ten years on\nThe river, a portrait\n\n{Text} Again.")
        );

    [Theory]
    [InlineData("The river in the year of the flood", "chrome: The river in the year of the flood")]
    [InlineData("The river", "heading: The river")]
    public void TitleBelowAPointer_InATextWithoutBlankLines_IsChromeAboveAHeading(string below, string told) =>
        Assert.Equal(
            $"text: {Text}\nchrome: Read more:\n{told}\nheading: Monday 23 October\ntext: {Text}",
            Outline.OfText($"{Text}\nRead more:\n{below}\nMonday 23 October\n{Text}")
        );

    [Fact]
    public void MenuAboveATitle_IsChrome() =>
        Assert.Equal(
            $"title: Dam in Osten holds, the wardens tell the town\nchrome: Views & Voices\nchrome: Sound & Vision\nchrome: Hills and Valleys\ntext: {Text}",
            Outline.OfText(
                $"Views & Voices\nSound & Vision\nHills and Valleys\n\nDam in Osten holds, the wardens tell the town\n\n{Text}"
            )
        );

    [Fact]
    public void NameOfASection_BelowTheTitle_IsAHeading() =>
        Assert.Contains(
            "heading: Security",
            Outline.OfText($"Bridge war: what we know on day 40 of the siege\n\nSecurity\n\n{Text}").Split('\n')
        );

    [Theory]
    [InlineData("Politics")]
    [InlineData("Key events")]
    [InlineData("Sie wollen die Brücke bis Sonntag schließen.")]
    [InlineData("Усі новини на цей час лишаються добрими.")]
    [InlineData("Source: the mayor’s evening address")]
    [InlineData("Source: General Staff on Telegram")]
    [InlineData("Sources say that the dam holds.")]
    [InlineData("Last updated: 4 May 2024, 14:20")]
    [InlineData("Menus in the town have become shorter, cooks say.")]
    [InlineData("News from the world of sport")]
    [InlineData(
        "Узнайте больше в полной версии ➞«В центре долины поднялась вода», — написал мэр и просил жителей не выходить из домов."
    )]
    [InlineData("© bureau de presse de la vallée via AP")]
    [InlineData("Downloads of the map slowed the site, wardens say.")]
    [InlineData("It was 18 °C in Osten. The river rose.")]
    [InlineData("Увага до дамби зросла")]
    [InlineData("Дивіться також: Дамба стоїть. Усі новини на цей час«Друга дамба впала», – каже варта.")]
    [InlineData("Дивіться також: Дамба стоїть – каже ДСНСНині варта рахує човни, за даними міста.")]
    [InlineData("Дивіться також: Дамба стоїть. Усі новини на цей часДруга дамба впала")]
    public void Line_OfTheArticle_Stays(string line) =>
        Assert.DoesNotContain(
            "chrome:",
            Outline.OfText($"{Text}\n\n{line}\n\n{Text} Again."),
            StringComparison.Ordinal
        );

    [Fact]
    public void PartOfAKnownLine_AboveAnArticle_IsChrome() =>
        Assert.Contains(
            "chrome: The Example News",
            Outline.OfText($"© 2024 The Example News\nThe Example News\n\nFerry hit twice in a night\n\n{Text}"),
            StringComparison.Ordinal
        );

    [Fact]
    public void LinesAmongTheLinksAboveAnArticle_AreChrome() =>
        Assert.Equal(
            """
            title: Valley war at a glance: what we know on day 40
            byline: Example staff and agencies
            chrome: Get all your news in one place.
            chrome: One app.
            chrome: Start reading
            chrome: The Example - UK
            chrome: The Example - UK
            chrome: World
            text: The river rose again in the night, the warden said.
            """,
            Outline.OfText(
                "Get all your news in one place.\nOne app.\nStart reading\nThe Example - UK\nThe Example - UK\nWorld\n"
                    + "Example staff and agencies\n\nValley war at a glance: what we know on day 40\n\n"
                    + "The river rose again in the night, the warden said."
            )
        );

    [Theory]
    [InlineData(
        "Плотина стоит. Хронику событий 2 мая читайте здесь, а фотографии смотрите здесь.",
        "Хронику событий 2 мая читайте здесь, а фотографии смотрите здесь."
    )]
    [InlineData(
        "На этом заканчиваем онлайн сорокового дня. Продолжение: Сорок первый день.",
        "На этом заканчиваем онлайн сорокового дня."
    )]
    [InlineData(
        "La presa resiste esta noche. Aquí puedes consultar las noticias de ayer.",
        "Aquí puedes consultar las noticias de ayer."
    )]
    [InlineData("The dam holds. You can read yesterday's reports here.", "You can read yesterday's reports here.")]
    public void Sentence_ThatPointsElsewhere_IsCutOff(string paragraph, string pointing)
    {
        string outline = Outline.OfText($"{Text}\n\n{paragraph}\n\n{Text} Again.");

        Assert.Contains($"chrome: {pointing}", outline, StringComparison.Ordinal);
        Assert.Contains(
            $"text: {paragraph.Replace(pointing, "", StringComparison.Ordinal).Trim()}",
            outline,
            StringComparison.Ordinal
        );
    }

    private const string Text = "The river rose again in the night, the warden said.";
}
