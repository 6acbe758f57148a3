using ConflictTracker.Core.Claims;

namespace ConflictTracker.Parsing.Tests.Claims;

public sealed class SpeakerTests
{
    [Theory]
    // The speaker before the verb.
    [InlineData("en", "The harbour police said 14 crates were found.", "harbour police")]
    [InlineData("en", "Fourteen crates were found, the harbour police said on Monday.", "harbour police")]
    [InlineData("en", "The Lagoon Ministry on Friday said 30 boats were damaged.", "Lagoon Ministry")]
    [InlineData(
        "en",
        "Anna Lisova, head of the harbour council, told reporters that 40 people were hurt.",
        "Anna Lisova"
    )]
    [InlineData("en", "In Russia the Defence Ministry said that 59 drones were destroyed.", "Defence Ministry")]
    [InlineData("en", "Doctors’ unions estimate that 12 clinics have closed.", "Doctors’ unions")]
    [InlineData("en", "It was a loud night; estimates suggest about 900 people fled.", "estimates")]
    [InlineData("en", "The mayor spoke of 45 damaged houses.", "mayor")]
    [InlineData("en", "The mayor put the number of damaged houses at 45.", "mayor")]
    [InlineData("en", "On Monday harbour officials gave 34 dead.", "harbour officials")]
    [InlineData("ru", "В воскресенье портовые власти говорили о 22 погибших.", "портовые власти")]
    [InlineData("uk", "Того самого дня мер Іван Лис назвав 22 загиблих.", "мер Іван Лис")]
    [InlineData("uk", "Генштаб говорить, що відбито 12 атак.", "Генштаб")]
    [InlineData("ru", "Губернатор Иван Лис сообщил о 12 раненых.", "Губернатор Иван Лис")]
    [InlineData("de", "Das Verteidigungsministerium meldete 30 abgeschossene Drohnen.", "Verteidigungsministerium")]
    [InlineData("fr", "La police a annoncé que 12 civils ont été blessés.", "police")]
    [InlineData("es", "El gobernador declaró que murieron 12 civiles.", "gobernador")]
    [InlineData("it", "La polizia ha detto che 12 civili sono rimasti feriti.", "polizia")]
    [InlineData("pl", "Policja poinformowała, że zginęło 12 osób.", "Policja")]
    [InlineData("en", "A number of harbour officials said 14 crates were found.", "harbour officials")]
    [InlineData("en", "It was something mayor Anna Lisova said had cost 40 boats.", "mayor Anna Lisova")]
    [InlineData(
        "en",
        "Some 14 crates burned, the harbour council and residents of the port said.",
        "harbour council and residents of the port"
    )]
    [InlineData(
        "en",
        "Jan Lis Orm, a member of the Lagoon Council, which runs the port, told reporters that 12 boats sank.",
        "Jan Lis Orm"
    )]
    [InlineData("en", "Another resident, also asking for no name, said 23 boats sank.", "Another resident")]
    [InlineData(
        "de",
        "Drei Boote seien gesunken, erklärte der von Osten eingesetzte Gouverneur der Stadt.",
        "Gouverneur der Stadt"
    )]
    [InlineData(
        "de",
        "Wie die Hafenverwaltung heute Früh auf Telegram mitteilte, wurden 12 Boote beschädigt.",
        "Hafenverwaltung"
    )]
    [InlineData("fr", "Le feu a fait 12 morts, a annoncé mardi 4 décembre le maire du port.", "maire du port")]
    [InlineData("fr", "Selon les déclarations de Jan Lis, 12 bateaux ont coulé.", "Jan Lis")]
    [InlineData("fr", "Au moins 12 bateaux ont coulé, selon les chiffres fournis par la police.", "police")]
    [InlineData("it", "Secondo i dati forniti dalla polizia, 12 barche sono affondate.", "polizia")]
    [InlineData("es", "Según datos de la policía, 12 barcos se hundieron.", "policía")]
    [InlineData(
        "en",
        "“We found 12 boats,” Jan Lis, the port’s acting warden, said during a long talk with the council and other guests in Osten.",
        "Jan Lis"
    )]
    [InlineData("en", "Jan Lis, Secretary of the Lagoon City Council reported that 12 boats had sunk.", "Jan Lis")]
    [InlineData("en", "Quote from the harbour police: “We found 12 boats.”", "harbour police")]
    [InlineData(
        "it",
        "Il ministero della Difesa a Osten ha detto che 12 barche sono affondate.",
        "ministero della Difesa a Osten"
    )]
    [InlineData(
        "de",
        "Im Hafen sanken nach Angaben der von den Räubern kontrollierten Hafenbehörde 12 Boote.",
        "Hafenbehörde"
    )]
    [InlineData("de", "Es sanken 12 Boote, erklärte das von Osten kontrollierte Ministerium.", "Ministerium")]
    [InlineData("de", "Nach osterländischen Schätzungen sanken 12 Boote.", "osterländischen Schätzungen")]
    [InlineData("pl", "Według niedzielnych danych sztabu zginęło 12 osób.", "sztabu")]
    [InlineData("pl", "Według danych opublikowanych przez policję zginęło 12 osób.", "policję")]
    [InlineData("pl", "Portowi urzędnicy przekazali, że zatonęło 12 łodzi.", "Portowi urzędnicy")]
    [InlineData(
        "pl",
        "W wiadomości zamieszczonej na Facebooku rzecznik portu dodał, że zatonęło 12 łodzi.",
        "rzecznik portu"
    )]
    [InlineData("en", "Harbour Secretary Brig. Gen. Jan Lis said 12 boats sank.", "Jan Lis")]
    // The verb before the speaker.
    [InlineData("en", "At least 14 crates were found, said harbour master Anna Lisova.", "harbour master Anna Lisova")]
    [InlineData("uk", "Поранено 12 людей, повідомив мер Іван Лис.", "мер Іван Лис")]
    [InlineData("ru", "Ранены 12 человек, сообщили в прокуратуре.", "прокуратуре")]
    [InlineData("de", "Rund 40 Menschen wurden verletzt, sagte Bürgermeisterin Anna Lis.", "Bürgermeisterin Anna Lis")]
    [InlineData("de", "Am Abend meldete der Rettungsdienst 14 Tote.", "Rettungsdienst")]
    [InlineData("es", "Al menos 12 civiles murieron, dijo el alcalde Juan Lis.", "alcalde Juan Lis")]
    // According to, citing, colon, brackets.
    [InlineData("en", "According to the harbour police, 14 crates were found.", "harbour police")]
    [InlineData("en", "Some 14 crates were found, according to local sources.", "local sources")]
    [InlineData("de", "Laut Polizei wurden 12 Menschen verletzt.", "Polizei")]
    [InlineData("de", "Behörden zufolge wurden 12 Menschen verletzt.", "Behörden")]
    [InlineData("fr", "Selon la police, 12 civils ont été blessés.", "police")]
    [InlineData("es", "Murieron 12 civiles, según la policía.", "policía")]
    [InlineData("it", "Secondo la polizia, 12 civili sono morti.", "polizia")]
    [InlineData("pl", "Według policji zginęło 12 osób.", "policji")]
    [InlineData("uk", "За даними поліції, поранено 12 людей.", "поліції")]
    [InlineData("uk", "Відбито 12 атак, йдеться у зведенні Генштабу.", "Генштабу")]
    [InlineData("ru", "Отбито 12 атак, говорится в сводке Генштаба.", "Генштаба")]
    [InlineData("ru", "Минобороны отчиталось о 46 сбитых беспилотниках.", "Минобороны")]
    [InlineData("de", "Zwölf Menschen wurden verletzt, wie die Polizei am Morgen mitteilte.", "Polizei")]
    [InlineData("es", "El alcalde denunció que murieron 12 civiles.", "alcalde")]
    [InlineData("it", "\"Abbattuti 50 droni\", ha dichiarato il sindaco.", "sindaco")]
    [InlineData("it", "Nove navi sono affondate, ha detto l’esercito.", "l’esercito")]
    [InlineData("fr", "Le feu au port, à Osten, a fait douze blessés, ont annoncé les secours.", "secours")]
    [InlineData("pl", "Zginęło 12 osób, podały władze.", "władze")]
    [InlineData("en", "Anna Lisova, sent by the valley, said on Telegram that 18 boats had sunk.", "Anna Lisova")]
    // The name beside the office.
    [InlineData("en", "Two dockers were killed, the governor, Anna Lisova, said.", "Anna Lisova")]
    [InlineData("en", "The harbour was hit 54 times, said its governor, Anna Lisova.", "Anna Lisova")]
    [InlineData("en", "Some 40 boats sank, according to the mayor, Jan Lis.", "Jan Lis")]
    [InlineData("en", "Forty boats sank, the harbour police reported on May 25.", "harbour police")]
    [InlineData("en", "More than 10,000 children have been hurt, Save the Children said.", "Save the Children")]
    // Behind a dash.
    [InlineData("uk", "Упродовж дня 15 людей дістали поранень, — Володимир Зеленський.", "Володимир Зеленський")]
    [InlineData("uk", "Відбито 12 атак – Генштаб", "Генштаб")]
    [InlineData("ru", "По словам губернатора, ранены 12 человек.", "губернатора")]
    [InlineData("en", "UN: an estimated 1.2m people are displaced.", "UN")]
    [InlineData("en", "Harbour: 12 killed; 30 wounded (Ministry of Health)", "Ministry of Health")]
    public void Speaker_TheTextNamesOne_IsThatOne(string language, string sentence, string speaker)
    {
        IReadOnlyList<Claim> claims = MarkedText.Claims(language, sentence);

        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Equal(speaker, c.Speaker));
    }

    [Theory]
    [InlineData("en", "Since the flood began Anna Lisova has said 30 boats sank.", "Anna Lisova")]
    [InlineData("en", "On the first of May Anna Lisova said 30 boats sank.", "Anna Lisova")]
    [InlineData("en", "Late on Tuesday Anna Lisova said 30 boats sank.", "Anna Lisova")]
    [InlineData("en", "By Tuesday evening governor Anna Lisova said 30 boats sank.", "governor Anna Lisova")]
    [InlineData("en", "On the eve of the flood's third anniversary Anna Lisova said 30 boats sank.", "Anna Lisova")]
    [InlineData(
        "en",
        "On the 40th day of the great flood Lagoonia’s harbour chief said 30 boats sank.",
        "Lagoonia’s harbour chief"
    )]
    [InlineData("en", "As the rain went on rescuers said 30 boats sank.", "rescuers")]
    [InlineData("en", "When the fire was out Anna Lisova said 30 boats sank.", "Anna Lisova")]
    [InlineData("en", "In Kharkiv mayor Jan Lis said 30 boats sank.", "mayor Jan Lis")]
    [InlineData("en", "Intercepted audio suggests 30 boats sank.", "Intercepted audio")]
    [InlineData(
        "en",
        "The head of the council for the northern harbour Anna Lisova said 30 boats sank.",
        "head of the council for the northern harbour Anna Lisova"
    )]
    [InlineData("en", "Officials in the harbour said 30 boats sank.", "Officials in the harbour")]
    [InlineData("en", "Thirty boats sank, said Anna Lisova hours after the flood.", "Anna Lisova")]
    [InlineData("uk", "Від початку повені Іван Лис назвав 43 загиблих.", "Іван Лис")]
    [InlineData("uk", "Через годину після удару рятувальники повідомили про 14 загиблих.", "рятувальники")]
    [InlineData("uk", "Напередодні річниці повені речник Іван Лис повідомив про 14 загиблих.", "речник Іван Лис")]
    [InlineData("uk", "Два тижні тому мер Іван Лис назвав 14 загиблих.", "мер Іван Лис")]
    [InlineData("ru", "На третий день после удара губернатор Иван Лис сообщил о 14 погибших.", "губернатор Иван Лис")]
    [InlineData("ru", "По итогам суток портовая полиция сообщила о 14 погибших.", "портовая полиция")]
    [InlineData(
        "de",
        "Am Dienstagabend sagte Bürgermeister Jan Lis, 14 Menschen seien gestorben.",
        "Bürgermeister Jan Lis"
    )]
    [InlineData("fr", "Depuis le début du feu, Jean Lis a annoncé 14 morts.", "Jean Lis")]
    [InlineData(
        "en",
        "Some 30 boats sank, the Harbour Council of Lagoonia (HCL) has reported.",
        "Harbour Council of Lagoonia"
    )]
    [InlineData(
        "en",
        "The Harbour Council of the unrecognized Lagoon Republic (LR) reported 30 sunken boats.",
        "Harbour Council of the unrecognized Lagoon Republic"
    )]
    [InlineData("de", "Nach Angaben der Polizei setzten die Retter 30 Boote ein.", "Polizei")]
    [InlineData("de", "Die örtliche Polizei hat nach eigenen Angaben 30 Boote geborgen.", "örtliche Polizei")]
    [InlineData(
        "de",
        "Zwölf Menschen wurden verletzt, teilte der Leiter der Hafenverwaltung von Lagun, Jan Lis, mit.",
        "Jan Lis"
    )]
    [InlineData("de", "Zwölf Menschen wurden verletzt, teilte die Polizei über Telegram mit.", "Polizei")]
    [InlineData("es", "Murieron 12 civiles, según el alcalde local, Juan Lis.", "Juan Lis")]
    [InlineData("es", "Murieron 12 civiles, dijo el sábado el jefe de la policía.", "jefe de la policía")]
    [InlineData("fr", "Douze civils ont été tués, a écrit sur Telegram le maire Jean Lis.", "maire Jean Lis")]
    [InlineData("fr", "L’armée s’est félicitée d’avoir abattu 12 drones.", "L’armée")]
    [InlineData(
        "it",
        "Dodici civili sono morti: lo ha reso noto su Telegram il sindaco Gianni Lis.",
        "sindaco Gianni Lis"
    )]
    [InlineData("it", "Dodici civili sono morti, stando al sindaco del porto, Gianni Lis.", "Gianni Lis")]
    [InlineData("ru", "Ранены 12 человек, сообщил в своём Telegram-канале мэр Иван Лис.", "мэр Иван Лис")]
    [InlineData("ru", "Впоследствии Лисов сообщил о 12 раненых.", "Лисов")]
    [InlineData("uk", "Проте Лисенко сказав про 12 поранених.", "Лисенко")]
    [InlineData("uk", "Офіс генпрокурора повідомив, що поранено 12 людей.", "Офіс генпрокурора")]
    [InlineData(
        "en",
        "Residents and doctors in this southern harbour town said 12 people drowned.",
        "Residents and doctors in this southern harbour town"
    )]
    [InlineData(
        "de",
        "Wie der Sprecher der Polizei, Jan Lis, gegenüber der Agentur mitteilte, wurden 12 Menschen verletzt.",
        "Jan Lis"
    )]
    [InlineData(
        "de",
        "Nach Schätzungen des Hafenamts wurden 12 Menschen verletzt, teilten die Polizei und die Retter mit.",
        "Polizei"
    )]
    [InlineData("de", "Zwölf Menschen wurden nach lagunischen Angaben verletzt.", "lagunischen Angaben")]
    [InlineData(
        "pl",
        "Zginęło 12 osób - przekazała w niedzielę na Telegramie administracja portowa.",
        "administracja portowa"
    )]
    [InlineData(
        "pl",
        "Siły Portowe ze sztabem w Gdyni przekazały, że zginęło 12 osób.",
        "Siły Portowe ze sztabem w Gdyni"
    )]
    [InlineData("pl", "Z informacji policji wynika, że zginęło 12 osób.", "policji")]
    [InlineData("de", "Dem Bürgermeister Laguns, Jan Lis, zufolge wurden 12 Menschen verletzt.", "Jan Lis")]
    [InlineData(
        "de",
        "Wie die Hafenverwaltung auf Telegram berichtete, wurden 12 Menschen verletzt.",
        "Hafenverwaltung"
    )]
    [InlineData("fr", "Le feu a fait 12 blessés, a précisé son porte-parole, Achraf al-Lisi.", "Achraf al-Lisi")]
    [InlineData("fr", "La police a annoncé que les feux avaient fait 12 blessés.", "police")]
    [InlineData(
        "es",
        "Murieron 12 civiles, ha informado este viernes el Ministerio de Puertos.",
        "Ministerio de Puertos"
    )]
    [InlineData("it", "In una nota ai media l’esercito ha detto che 12 civili sono morti.", "l’esercito")]
    [InlineData("it", "Il ministero dei Porti ha fatto sapere che i morti sono 12.", "ministero dei Porti")]
    [InlineData("it", "Secondo il ministero i morti sono 12.", "ministero")]
    [InlineData("en", "The harbour spokesman, Jan Lis, said more than a dozen workers had fled.", "Jan Lis")]
    [InlineData("en", "Lagoonia said 12 of its boats sank.", "Lagoonia")]
    [InlineData("en", "Some 12 boats sank, according to data compiled by the harbour council.", "harbour council")]
    [InlineData("en", "It followed reports by the harbour police that 12 boats sank.", "harbour police")]
    [InlineData("de", "Moskau hat nach eigenen Angaben 12 Drohnen abgefangen.", "Moskau")]
    [InlineData(
        "uk",
        "Мер Володимир Зеленський озвучив втрати: за його словами, загинули 12 людей.",
        "Мер Володимир Зеленський"
    )]
    [InlineData("pl", "Wcześniej szef portu Jan Lis informował o co najmniej 12 rannych.", "szef portu Jan Lis")]
    [InlineData("es", "El alcalde, Juan Lis, ha cifrado en 12 el número de desaparecidos.", "Juan Lis")]
    [InlineData("en", "Twelve boats sank, PM Jan Lis said on Monday.", "PM Jan Lis")]
    public void Speaker_WithWordsAroundTheName_IsTheNameAlone(string language, string sentence, string speaker)
    {
        Assert.All(MarkedText.Claims(language, sentence), c => Assert.Equal(speaker, c.Speaker));
        Assert.NotEmpty(MarkedText.Claims(language, sentence));
    }

    [Theory]
    [InlineData(
        "en",
        "Some 40 boats sank, the river council said; 30 more left, according to the harbour police.",
        "river council",
        "harbour police"
    )]
    [InlineData(
        "en",
        "Some 40 boats sank, the UN refugee agency said; 30 more left, according to the harbour police.",
        "UN refugee agency",
        "harbour police"
    )]
    [InlineData("uk", "Потонуло 40 човнів, повідомили в поліції; ще 30 відійшли, за даними штабу.", "поліції", "штабу")]
    [InlineData("ru", "Утонуло 40 лодок, сообщили в полиции; ещё 30 ушли, по данным штаба.", "полиции", "штаба")]
    [InlineData(
        "de",
        "Rund 40 Boote sanken, teilte die Polizei mit; 30 fuhren ab, laut Bürgermeister.",
        "Polizei",
        "Bürgermeister"
    )]
    [InlineData(
        "fr",
        "Quelque 40 bateaux ont coulé, a indiqué la police ; 30 sont partis, selon l’OIM.",
        "police",
        "l’OIM"
    )]
    [InlineData(
        "en",
        "Some 40 boats sank, the mayor said, and 30 left, according to the harbour police.",
        "mayor",
        "harbour police"
    )]
    public void Speaker_OfEachClause_IsItsOwn(string language, string sentence, string first, string second) =>
        Assert.Equal([first, second], MarkedText.Claims(language, sentence).Select(c => c.Speaker));

    [Theory]
    [InlineData("The Lagoon Air Force said it shot down 40 drones; 12 people were killed on the shore.")]
    [InlineData("The toll stood at 12, when mayor Anna Lisova wrote to the families.")]
    [InlineData("The toll stood at 12, and mayor Anna Lisova wrote to the families.")]
    [InlineData("Three boats sank, mayor Anna Lisova said, while 12 people drowned near the cape.")]
    public void Speaker_OfAnotherClause_DoesNotTellThisFigure(string sentence) =>
        Assert.Null(MarkedText.Claims("en", sentence).Single(c => c.Value == 12).Speaker);

    [Theory]
    [InlineData("uk", "Потонуло 12 човнів.", "Про це у Телеграм повідомив мер Іван Лис.", "мер Іван Лис")]
    [InlineData("uk", "Потонуло 12 човнів.", "Про це йдеться у вечірньому зведенні поліції.", "поліції")]
    [InlineData("ru", "Утонуло 12 лодок.", "Об этом мэр Иван Лис сообщил в Telegram.", "мэр Иван Лис")]
    [InlineData(
        "it",
        "Sono 12 i morti.",
        "Lo denuncia il sindaco Gianni Lis, come riporta l’Ansa.",
        "sindaco Gianni Lis"
    )]
    [InlineData("it", "Sono 12 i morti.", "Lo ha detto il sindaco Gianni Lis.", "sindaco Gianni Lis")]
    [InlineData("de", "Rund 12 Boote sind gesunken.", "Das teilte die Polizei am Abend mit.", "Polizei")]
    [InlineData("pl", "Zatonęło 12 łodzi.", "Poinformował o tym burmistrz Jan Lis.", "burmistrz Jan Lis")]
    [InlineData("uk", "Потонуло 12 човнів.", "Джерело: мер Іван Лис у Telegram", "мер Іван Лис")]
    public void Speaker_OfASentenceThatSaysSo_TellsTheOneBefore(
        string language,
        string figure,
        string report,
        string speaker
    ) => Assert.Equal(speaker, MarkedText.Claims(language, $"{figure} {report}").Single(c => c.Value == 12).Speaker);

    [Theory]
    [InlineData("Mayor Anna Lisova opened the fair.", "Lisova said 12 boats sank.", "Lisova")]
    [InlineData("The harbour is open.", "Residents said 12 boats sank.", null)]
    public void Speaker_OneWordAtASentencesHead_IsANameSeenElsewhere(string before, string sentence, string? speaker) =>
        Assert.Equal(speaker ?? "Residents", MarkedText.Claims("en", before, sentence)[^1].Speaker);

    [Theory]
    [InlineData("Nach Angaben der Polizei sanken 30 Boote.", "Zudem seien 12 Menschen verletzt worden.", "Polizei")]
    [InlineData("Nach Angaben der Polizei sanken 30 Boote.", "Demnach wurden 12 Menschen verletzt.", "Polizei")]
    [InlineData("Nach Angaben der Polizei sanken 30 Boote.", "Die Zahl der Verletzten betrage 12.", "Polizei")]
    [InlineData("Nach Angaben der Polizei sanken 30 Boote.", "Ich habe 12 Boote gesehen.", null)]
    [InlineData("Jan Lis meldete 30 Boote.", "Die Zahl der Verletzten bezifferte er mit 12.", "Jan Lis")]
    [InlineData("Nach Angaben der Polizei sanken 30 Boote.", "Im Süden wurden 12 Menschen verletzt.", null)]
    public void Speaker_OfReportedSpeech_GoesOn(string first, string second, string? speaker) =>
        Assert.Equal(speaker, MarkedText.Claims("de", $"{first} {second}").Single(c => c.Value == 12).Speaker);

    [Fact]
    public void Speaker_OfAReport_EndsWhereAnotherSpeaks() =>
        Assert.Null(
            MarkedText
                .Claims(
                    "uk",
                    "Горів порт.",
                    "Про це повідомила поліція.",
                    "Місто востаннє говорило про втрати торік: тоді називали 12 загиблих."
                )[^1]
                .Speaker
        );

    [Theory]
    [InlineData("Earlier, we wrote that 12 boats sank.")]
    [InlineData("Background: In spring 12 boats sank.")]
    public void Speaker_OfAReport_DoesNotTellWhatTheOutletRemindsOf(string reminder) =>
        Assert.Null(
            MarkedText.Claims("en", "A boat sank.", "This was reported by mayor Anna Lisova.", reminder)[^1].Speaker
        );

    [Theory]
    [InlineData("uk", "Мер Іван Лис розповів про пожежу.", "За його даними, поранено 12 людей.", "Мер Іван Лис")]
    [InlineData("ru", "Пожар потушен, заявил мэр Иван Лис.", "По его словам, ранены 12 человек.", "мэр Иван Лис")]
    [InlineData("fr", "La police a annoncé un feu.", "Selon la même source, 12 personnes ont été blessées.", "police")]
    [InlineData(
        "it",
        "La polizia ha detto che il porto brucia.",
        "Inoltre, ha detto che 12 persone sono ferite.",
        "polizia"
    )]
    [InlineData(
        "es",
        "El alcalde Juan Lis informó de un incendio.",
        "Añadió que murieron 12 civiles.",
        "alcalde Juan Lis"
    )]
    [InlineData("pl", "Mer Jan Lis napisał o pożarze.", "Przekazał również informację o 12 rannych.", "Mer Jan Lis")]
    [InlineData(
        "es",
        "El alcalde Juan Lis informó de un incendio.",
        "«Murieron 12 civiles», ha señalado en la televisión.",
        "alcalde Juan Lis"
    )]
    [InlineData("en", "“The fire is out,” mayor Jan Lis said.", "“We found 12 people.”", "mayor Jan Lis")]
    public void Speaker_NotNamedAgain_IsWhoSpokeBefore(string language, string first, string second, string speaker) =>
        Assert.Equal(speaker, MarkedText.Claims(language, $"{first} {second}").Single(c => c.Value == 12).Speaker);

    [Fact]
    public void Speaker_Their_MeansTheSentencesOwn() =>
        Assert.All(
            MarkedText.Claims(
                "ru",
                "Мэр Иван Лис назвал 5 лодок.",
                "Портовые власти назвали 12 лодок; по их словам, утонули 7."
            ),
            c => Assert.Equal(c.Value == 5 ? "Мэр Иван Лис" : "Портовые власти", c.Speaker)
        );

    [Fact]
    public void Speaker_WhomAnOutletQuotes_IsTold()
    {
        Claim claim = Assert.Single(
            MarkedText.Claims(
                "en",
                "Some 12 boats sank, the Reuters news agency quoted an official from the harbour as saying."
            )
        );

        Assert.Equal("official from the harbour", claim.Speaker);
    }

    [Fact]
    public void Speaker_CountedInWords_IsNoFigure() =>
        Assert.Equal(
            12,
            Assert.Single(MarkedText.Claims("en", "Some 12 boats sank, according to three harbour officials.")).Value
        );

    [Theory]
    [InlineData("en", "A blast on Tuesday killed five dockers and wounded 20 others.")]
    [InlineData("en", "According to preliminary information, 12 crates burned.")]
    [InlineData("en", "Gaza: 12 killed; 30 wounded")]
    [InlineData("en", "The claims of 12 victims were not confirmed.")]
    [InlineData("en", "The figures are 400, claimed in Kyiv, and 63, confirmed in Moscow.")]
    [InlineData("en", "Most people in Nepal and Finland (90%) said they would vote.")]
    [InlineData("en", "The number of harbour officials reporting a loss has risen to 70 today.")]
    [InlineData("ru", "В порту ранены 12 человек.")]
    [InlineData("uk", "На березі поранено 12 людей.")]
    public void Speaker_TheTextNamesNone_IsNone(string language, string sentence)
    {
        Assert.All(MarkedText.Claims(language, sentence), c => Assert.Null(c.Speaker));
    }

    [Theory]
    [InlineData(
        "The harbour police made a list. Five boats sank, harbour police said. It said 40 people were safe.",
        "harbour police"
    )]
    [InlineData(
        "Twelve boats sank, Jan Lis said. Lis added that 3 burned. He also said 40 people were safe.",
        "Jan Lis"
    )]
    [InlineData("Four boats sank, mayor Anna Lisova said. She spoke of 40 injured sailors.", "mayor Anna Lisova")]
    [InlineData(
        "The Lagoon Defence Ministry said two boats sank. Thirty were damaged, the ministry said.",
        "Lagoon Defence Ministry"
    )]
    public void Speaker_ThePronounOrShortName_MeansWhoSpokeBefore(string paragraph, string speaker)
    {
        Assert.Equal(speaker, MarkedText.Claims("en", paragraph)[^1].Speaker);
    }

    [Theory]
    [InlineData("Mayor Anna Lisova said: “Two boats sank. We found 40 people. They are safe.”")]
    [InlineData("“We found 40 people. They are safe,” mayor Anna Lisova said.")]
    [InlineData("Mayor Anna Lisova wrote: «We found 40 people. They are safe».")]
    public void Speaker_OfSeveralSentencesInQuotationMarks_IsOne(string paragraph)
    {
        Claim claim = MarkedText.Claims("en", paragraph).Single(c => c.Value == 40);

        Assert.EndsWith("Anna Lisova", claim.Speaker, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaker_AfterTheQuotation_IsNone() =>
        Assert.Null(
            MarkedText
                .Claims("en", "Mayor Anna Lisova said: “Two boats sank. We wait.” A storm hurt 40 people.")[^1]
                .Speaker
        );

    [Fact]
    public void Speaker_AfterASemicolon_TellsWhatFollows()
    {
        IReadOnlyList<Claim> claims = MarkedText.Claims(
            "en",
            "The harbour police counted 136 boats; aid workers say the true number is 200."
        );

        Assert.Equal(["harbour police", "aid workers"], claims.Select(c => c.Speaker));
    }

    [Fact]
    public void Speaker_It_MeansTheBodyThatTheSentenceIsAbout() =>
        Assert.All(
            MarkedText.Claims("en", "The Ukrainian Air Force shot down 60 of 77 drones, it said on Telegram."),
            c => Assert.Equal("Ukrainian Air Force", c.Speaker)
        );

    [Fact]
    public void Speaker_ShortNameInAnyCase_IsTheFullerOneBefore() =>
        Assert.Equal(
            "Генеральний штаб ЗСУ",
            MarkedText
                .Claims(
                    "uk",
                    "Відбулося 98 боїв, повідомив Генеральний штаб ЗСУ.",
                    "За даними штабу, відбито 4 атаки."
                )[^1]
                .Speaker
        );

    [Fact]
    public void Speaker_NextSentenceDoesNotGoOn_IsNone()
    {
        IReadOnlyList<Claim> claims = MarkedText.Claims(
            "en",
            "Five boats sank, the harbour police said. A storm hurt 40 people."
        );

        Assert.Equal(["harbour police", null], claims.Select(c => c.Speaker));
    }

    [Theory]
    [InlineData(
        "Lagoon police counted 12 shells, according to the Reuters news agency.",
        "Lagoon police",
        "Reuters news agency"
    )]
    [InlineData("About 300 people left, an aid worker told the BBC.", "aid worker", "BBC")]
    [InlineData("Reuters reported 12 drones, citing Ukraine’s air force.", "Ukraine’s air force", "Reuters")]
    public void Via_AnOutletBesideASpeaker_Relays(string sentence, string speaker, string via)
    {
        Claim claim = Assert.Single(MarkedText.Claims("en", sentence));

        Assert.Equal((speaker, via), (claim.Speaker, claim.Via));
    }

    [Theory]
    [InlineData(
        "it",
        "Il sindaco Jan Lis ha riferito dell’incendio.",
        "Altre due persone sono scomparse, ha aggiunto.",
        "sindaco Jan Lis"
    )]
    [InlineData("uk", "Збито 12 дронів.", "Про це сказано у повідомленні поліції.", "поліції")]
    [InlineData("uk", "Збито 12 дронів.", "Про це йдеться у ранковому звіті поліції.", "поліції")]
    [InlineData("ru", "Сбито 12 дронов.", "Об этом сказано в сообщении полиции.", "полиции")]
    public void Speaker_OfTheSentenceBeside_IsThatOne(string language, string first, string second, string speaker)
    {
        Assert.Equal(speaker, Assert.Single(MarkedText.Claims(language, first, second)).Speaker);
    }

    [Fact]
    public void Speaker_OfAReport_TellsWhatFollows()
    {
        IReadOnlyList<Claim> claims = MarkedText.Claims(
            "uk",
            "Генштаб повідомив про ситуацію: понад 40 боїв.",
            "Біля села відбито 12 атак."
        );

        Assert.All(claims, c => Assert.Equal("Генштаб", c.Speaker));
    }

    [Theory]
    [InlineData("The Ukrainian Air Force said 12 drones came.", "ukraine")]
    [InlineData("The Russian Defence Ministry said 12 drones came.", "russia")]
    [InlineData("Ukraine’s Special Operations Forces said 12 drones came.", "ukraine")]
    [InlineData("Ukraine's emergency service said 12 drones came.", "ukraine")]
    [InlineData("The Russian army said 12 drones came.", "russia")]
    [InlineData("Ukrainian officials said 12 drones came.", null)]
    [InlineData("Russian army spokesman Jan Lis said 12 drones came.", null)]
    [InlineData("Vladimir Putin said 12 drones came.", null)]
    [InlineData("Ukraine’s Air Force Command said 12 drones came.", "ukraine")]
    [InlineData("Russia’s defence ministry said 12 drones came.", "russia")]
    [InlineData("Russia's Investigative Committee said 12 drones came.", "russia")]
    [InlineData("The harbour police said 12 drones came.", null)]
    public void Side_BelongsToOrganisations(string sentence, string? side)
    {
        Assert.Equal(side, Assert.Single(MarkedText.Claims("en", sentence)).Side);
    }

    [Theory]
    [InlineData("en", "The mayor confirmed 12 deaths.", "confirmed")]
    [InlineData("en", "The mayor claimed that 12 died.", "claimed")]
    [InlineData("en", "The mayor has not commented on the reports.", "did not comment")]
    [InlineData("en", "The mayor denied that the bridge had fallen.", "denied")]
    [InlineData("uk", "Мер не прокоментував повідомлення.", "did not comment")]
    [InlineData("ru", "Губернатор опроверг сообщения.", "denied")]
    public void Verb_OfAClaim_IsTheArchivesWordForIt(string language, string sentence, string verb)
    {
        Assert.Equal(verb, Assert.Single(MarkedText.Claims(language, sentence)).Verb);
    }

    [Fact]
    public void Claims_OfAnyText_AreQuotedWordForWordWithSpeakersFromIt()
    {
        const string text =
            "“We counted 30,” mayor Anna Lisova told Reuters; “12 of them sank”. UN: 40 people left. It said 5 stayed.";

        Assert.All(
            MarkedText.Claims("en", text),
            c =>
            {
                Assert.Contains(c.Quote, text, StringComparison.Ordinal);
                Assert.True(c.Speaker is null || text.Contains(c.Speaker, StringComparison.Ordinal));
            }
        );
    }

    [Fact]
    public void Opening_AndAHedgedNumberOfOtherThings_AreNotOneFigure()
    {
        IReadOnlyList<Claim> claims = MarkedText.Claims(
            "en",
            "In three days 40 people were killed.",
            "Mayor Anna Lisova spoke of 30 killed; about 40 more were not found."
        );

        Assert.Equal([null, "Mayor Anna Lisova", "Mayor Anna Lisova"], claims.Select(c => c.Speaker));
    }
}
