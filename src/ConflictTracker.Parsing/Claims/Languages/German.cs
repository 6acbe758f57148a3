namespace ConflictTracker.Parsing.Claims.Languages;

internal static class German
{
    public static readonly GrammarWords Words = new()
    {
        Verbs =
            "said = geäußert versichert versicherte versicherten gewarnt angab angegeben hervorhob bekanntgab kritisierte erläutert betonten ergänzten schilderte präzisierte konkretisierte beklagten mitteilte mitteilten mitgeteilt erläuterte warnte warnten warnt unterstrich hieß bekräftigte kommentierte sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären schrieb schrieben schreibt betonte ergänzte fügte erwähnte erwähnt bedauerte betont teilte teilten teilt teilen bezifferte bezifferten beziffert beziffern zählte zählten beklagt beklagte; claimed = beschuldigte beschuldigten warf warfen behauptete behaupteten behauptet behaupten; confirmed = bestätigte bestätigten bestätigt; reported = gemeldet vermeldete vermeldeten verzeichnete verzeichneten registrierte registrierten informierte informierten meldete meldeten meldet melden berichtete berichteten berichtet berichten; announced = angekündigt verkündet kündigte verkündete gab; acknowledged = eingeräumt räumte gestand; denied = dementierte dementierten dementiert bestritt bestreitet; estimated = schätzte schätzten schätzt schätzen",
        VerbPhrases = "sprach von|sprachen von|spricht von|sprechen von|nannte|nannten|nennt|nennen|zählt",
        Between = "auch hat haben zuvor später bereits am",
        Adding = "unter ihnen|unter den toten|unter den verletzten",
        Besides = "seinerseits|ihrerseits|wiederum|hingegen|dagegen|unterdessen",
        Openers = "dass",
        Breaks = "dass aber und wie wo wenn weil nach nachdem bevor seit obwohl mit als oder während bei",
        ForwardBreaks =
            "am in im auf bei vor nach während als und der die das dass mit zu laut gegenüber sind ist wurde wurden war waren hat haben kamen kam bei",
        Leading = "der die das den dem ein eine und aber auch wie",
        Persons = "er",
        Bodies = "sie es",
        AccordingTo =
            "hieß es aus dem|hieß es aus der|hieß es von der|hieß es vom|hieß es beim|hieß es bei der|wie es von der|wie es vom|wie es aus dem|wie es aus der|laut|nach schätzungen des|nach schätzungen der|nach schätzungen von|nach einschätzung des|nach einschätzung der|nach informationen des|nach informationen der|nach informationen von|nach darstellung des|nach darstellung der|nach aussagen des|nach aussagen der|nach aussagen von|den angaben zufolge|nach angaben aus|nach angaben von|nach angaben der|nach angaben des|nach angaben|so",
        AccordingAfter = "zufolge",
        Citing = "unter berufung auf",
        NoComment = "nicht kommentiert|wollte sich nicht äußern|äußerte sich nicht|äußerten sich nicht|kein kommentar",
        ReportedBy =
            "dies wurde von|dies wurde vom|das wurde von|das wurde vom|das berichtet|das berichten|das meldet|das melden|das sagt|dies meldet|dies berichtet|dies teilt|das teilt|das teilte|dies teilte|das teilten|dies teilten",
        ReportOf = "über die folgen|zur lage",
        OfThis =
            "das berichtet|dies berichtet|das berichteten|dies berichteten|das meldet|das melden|dies meldet|das meldeten|dies meldeten|das erklärte|dies erklärte|das bestätigte|dies bestätigte|das gaben|dies gaben|das schrieb|das teilt|dies teilt|dies sagte|dies meldete|dies wurde von|dies wurde vom|das wurde von|das wurde vom|das teilte|dies teilte|das teilten|dies teilten|das sagte|das meldete|das berichtete|dies berichtete|das gab|dies gab",
        OwnAccount = "nach eigenen angaben|eigenen angaben zufolge|nach eigener darstellung",
        ReportedSpeech = "sei seien habe werde könne betrage liege gebe demnach demzufolge",
        NounsAreCapital = true,
        AccordingToThem =
            "den angaben zufolge|diesen angaben zufolge|nach diesen angaben|ihm zufolge|ihr zufolge|nach seinen angaben|nach ihren angaben|nach seinen worten|nach ihren worten|seinen angaben zufolge|ihren angaben zufolge",
        SpeakerNouns =
            "direktor beobachtungsstelle kommission komitee netzwerk hilfsorganisation hilfswerk menschenrechtler präsident leiter oberst. general. minister ministerium rettung zivilschutz katastrophenschutz verteidigungsminist außenminist innenminist ministerpräsident staatspräsident militärverwaltung stadtverwaltung stadtrat luftabwehr nachrichtenagentur generalstaatsanwalt oberbefehlshaber behörde gouverneur bürgermeister sprecher kommandeur befehlshaber generalstab armee militär luftwaffe streitkräfte polizei staatsanwalt geheimdienst dienst regierung verwaltung quelle beamte vertreter retter arzt ärzte krankenhaus augenzeug bewohner analyst experte agentur sender medien kreml botschafter kanzler onu uno. un. eu. nato. rat. rotes institut organisation gewerkschaft betreiber konzern",
        Times = "montag dienstag mittwoch donnerstag freitag samstag sonntag abend morgen nacht gestern heute früh",
        Numbers =
            "1 = ein eine einen einem einer; 2 = zwei; 3 = drei; 4 = vier; 5 = fünf; 6 = sechs; 7 = sieben; 8 = acht; 9 = neun; 10 = zehn; 11 = elf; 12 = zwölf; 13 = dreizehn; 14 = vierzehn; 15 = fünfzehn; 16 = sechzehn; 17 = siebzehn; 18 = achtzehn; 19 = neunzehn; 20 = zwanzig; 30 = dreißig; 40 = vierzig; 50 = fünfzig; 60 = sechzig; 70 = siebzig; 80 = achtzig; 90 = neunzig; 100 = hundert; 1000 = tausend tsd; 1000000 = million millionen mio; 1000000000 = milliarde milliarden mrd",
        Hedges =
            "mindestens|wenigstens|mehr als|über|rund|etwa|ungefähr|circa|ca|knapp|fast|beinahe|bis zu|weniger als|höchstens|nahezu|insgesamt|noch etwa|weitere|schätzungsweise",
        Measures =
            "unmeasured = gerettet rettete; missing = vermisst; killed = starben. sterben. stirbt. gestorben. getötet töt tot. tote. toten. todesopfer starb gefallen fallen. fielen. gestorben ums; wounded = verletz verwund; lost = verlor verlust; captured = gefangen verschlepp entführ; detained = festgenommen festgehalten; recorded = zählte zählten. registrier geortet verzeichnet; shot down = abgeschossen abgefangen abgewehrt abschoss abschuss abgeschoss; destroyed = zerstör vernicht; damaged = beschädigt; launched = abgefeuert gestartet feuerte; displaced = vertrieb flücht geflohen; evacuated = evakuiert; released = freigelassen ausgetauscht; attacks = angriff gefecht; held = kontroll besetzt; hit = getroffen",
        TimeUnits = "sekunde minute stunde tag. tage. tagen. woche monat jahr uhr.",
        UnitBreaks =
            "von in auf an zu mit für und oder aber dass der die das als bei nach vor über aus durch gegen haben hat sind ist wurden wurde war waren werden sollen am im dort davon seien sei worden darunter",
        RangeWords = "bis und",
        PartOf = "von|der|von den|von insgesamt|der insgesamt",
        Labels = "tag nr nummer artikel kriegstag",
        Fractions =
            "die hälfte|der hälfte|hälfte|ein drittel|zwei drittel|ein viertel|drei viertel|ein fünftel|vier fünftel",
        Counted = "mensch person frau mann zivilist soldat kind. drohne rakete",
    };
}
