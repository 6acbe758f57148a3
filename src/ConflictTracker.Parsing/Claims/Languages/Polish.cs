namespace ConflictTracker.Parsing.Claims.Languages;

internal static class Polish
{
    public static readonly GrammarWords Words = new()
    {
        Verbs =
            "said = podkreślają dodają ostrzegają stwierdzili przypomnieli mówią pisze piszą wskazali zaznaczyła zaznaczyli podkreśliła podkreślili wyjaśniła dodali dodało napisali zapewnił zapewniła skomentował skomentowała oceniła zauważył zauważyła sprecyzował sprecyzowała stwierdził stwierdziła ocenił ostrzegł ostrzegła przypomniał przypomniała mówiła tłumaczył wskazał wskazała relacjonował powiedział powiedziała powiedzieli mówi mówił dodał dodała napisał napisała zaznaczył podkreślił wyjaśnił; claimed = oskarżył oskarżyła oskarżyli oskarżyło twierdzi twierdził twierdzą oświadczył oświadczyła oświadczyło utrzymuje; confirmed = potwierdził potwierdziła potwierdzili potwierdziło potwierdziły potwierdza potwierdzają; reported = odnotowała zweryfikował zweryfikowała zweryfikowało zgłosił zgłosiła zgłosiły alarmuje alarmują relacjonuje zakomunikował zakomunikowało odnotował odnotowano raportuje zaraportował wylicza wyliczył informował informowała informowali informowało powiadomił powiadomiła powiadomili powiadomiło powiadomiły poinformował poinformowała poinformowali poinformowało informuje informują przekazał przekazała przekazało przekazali podał podała podało podali podały podaje podają przekazały poinformowały doniósł donosi; announced = zapowiedział zapowiedziała ogłosił ogłosiła ogłosiło; acknowledged = przyznał przyznała przyznało; denied = zaprzeczył zaprzeczyła zaprzeczyło zaprzecza zdementował; estimated = szacuje szacują oszacował ocenia",
        Between = "też także wcześniej później już w",
        Adding =
            "w jego wyniku|w ich wyniku|w wyniku tego|w szczególności ,|ponadto|wśród nich|kolejne|kolejnych|oprócz tego|dodatkowo",
        Besides = "z kolei|ze swojej strony|natomiast",
        Openers = "że o",
        Breaks = "że ale i a jak gdy gdzie jeśli po który która które przy przez z bo",
        ForwardBreaks = "wśród spośród podczas wskutek od przed wynika że w na o i a po który która które także do",
        Leading = "a i ale wcześniej później następnie",
        Persons = "on ona",
        Bodies = "ono oni one",
        Relatives = "który która które",
        AccordingTo =
            "według|zdaniem|jak podał|jak podała|jak podało|jak podaje|jak przekazał|jak informuje|jak poinformował|zgodnie z|jak podali|jak podają|jak przekazali|jak przekazała|jak powiedział|jak napisał|jak twierdzi|z danych|z informacji|według danych|jak dodał|podano w komunikacie|napisano w komunikacie|poinformowano w komunikacie|czytamy w komunikacie|jak podkreślił",
        Citing = "powołując się na",
        NoComment = "nie skomentował|nie skomentowała|nie skomentowały|nie skomentowało|odmówił komentarza",
        ReportedBy = "poinformował o tym|poinformowało o tym",
        ReportOf = "o skutkach|o sytuacji",
        OfThis =
            "o tym|informacje te|tę informację|informację tę|informacje potwierdził|informacje potwierdziła|informacje potwierdziły|informacje potwierdzili|informację potwierdził|informację potwierdziły|poinformował o tym|poinformowała o tym|poinformowało o tym|poinformowali o tym",
        AccordingToThem =
            "jak dodał ,|jak dodała ,|jak dodano ,|jak podkreślił ,|jak zaznaczył ,|jak wyjaśnił ,|według tych danych|według niego|według niej|jego zdaniem|jej zdaniem|z jego słów|z jej słów",
        DropsSubjects = true,
        SpeakerNouns =
            "przedstawiciel dyrektor obserwatori komitet doradc resort prezydent minist władz gubernator burmistrz mer. rzeczni dowódc dowództw sztab armi wojsk sił lotnict polic prokurat służb rząd administrac źródł urzędni biuro. ratownik lekarz szpital świad mieszkań anality ekspert agencj media. kanał kreml ambasad onz. ue. nato. rad instytut organizac związ szef komisj",
        Times = "poniedziałek wtorek środę czwartek piątek sobotę niedzielę rano wieczorem wczoraj dziś nocy",
        Numbers =
            "1 = jeden jedna jedną jednej jednego; 2 = dwa dwie dwóch dwoje dwoma; 3 = trzy trzech troje; 4 = cztery czterech czworo; 5 = pięć pięciu pięcioro; 6 = sześć sześciu; 7 = siedem siedmiu; 8 = osiem ośmiu; 9 = dziewięć dziewięciu; 10 = dziesięć dziesięciu; 11 = jedenaście jedenastu; 12 = dwanaście dwunastu; 13 = trzynaście; 14 = czternaście; 15 = piętnaście; 16 = szesnaście; 17 = siedemnaście; 18 = osiemnaście; 19 = dziewiętnaście; 20 = dwadzieścia dwudziestu; 30 = trzydzieści; 40 = czterdzieści; 50 = pięćdziesiąt; 60 = sześćdziesiąt; 70 = siedemdziesiąt; 80 = osiemdziesiąt; 90 = dziewięćdziesiąt; 100 = sto; 200 = dwieście; 300 = trzysta; 400 = czterysta; 500 = pięćset; 1000 = tysiąc tysiące tysięcy tys; 1000000 = milion miliony milionów mln; 1000000000 = miliard miliardy miliardów mld",
        Hedges = "co najmniej|przynajmniej|ponad|więcej niż|około|blisko|niemal|prawie|do|mniej niż|łącznie|kolejnych",
        Measures =
            "unmeasured = uratow; missing = zaginion zaginę zaginął; killed = zabit zgin giną. ginie. zabił ofiar śmierci; wounded = hospitaliz rann rany. ranion obrażeń; lost = strac strata. straty. strat. stratach.; captured = wzię jeńc pojma porwan uprowadz; detained = zatrzyman; recorded = wykry odnotow naliczy; shot down = zestrzel strąc przechwy; destroyed = zniszcz; damaged = uszkodz; launched = wystrzel użyto. użyli. użyła.; displaced = uchodźc przesiedl; evacuated = ewaku; released = uwoln wymien; held = kontrol; attacks = atak starć",
        TimeUnits = "sekund minut godzin dzień. dni. dnia. tydzie tygodni miesi rok. roku. lat. lata.",
        UnitBreaks =
            "się nie odniosła trafiło trafiły trafiła pozostaje pozostało w we na z ze od do po o dla i oraz a ale za pod nad przy przez u odniosło odniosły odnieśli który która które był była było były jest są został zostało zostały zostali została",
        RangeWords = "do i",
        PartOf = "z|spośród|z łącznie",
        Labels = "dzień dnia nr numer artykuł",
        Fractions =
            "połowa|połowę|połowy|jedna trzecia|jedną trzecią|jednej trzeciej|dwie trzecie|jedna czwarta|jedną czwartą|jedna piąta|ćwierć|trzy czwarte",
        Counted = "osob ludzi człowiek żołnierz cywil",
    };
}
