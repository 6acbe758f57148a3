namespace ConflictTracker.Parsing.Claims.Languages;

internal static class Italian
{
    public static readonly GrammarWords Words = new()
    {
        Verbs =
            "said = precisano aggiungono spiegano denunciano scrivono specificato specifica osservato osserva evidenziato evidenzia constatato raccontato racconta insistito lamentato indicato indica indicano denuncia denunciato avverte avvertito ribadito ribadisce sottolineato ricordato commentato detto dice dicono dichiarato dichiara spiegato spiega aggiunto aggiunge precisato precisa scritto scrive sottolineato reso rende rendono; claimed = accusato accusa accusano affermato afferma affermano sostiene sostengono; confirmed = confermato conferma confermano; reported = verificato segnalano comunica segnalato registrato registra contato documentato diffuso riferito riferisce riferiscono riportato riporta comunicato informato segnala; announced = annunciato annuncia annunciano; acknowledged = ammesso ammette riconosciuto; denied = smentito smentisce negato nega; estimated = stimato stima stimano",
        VerbPhrases =
            "fatto il punto|fatto una panoramica|fa il punto|parla di|parlano di|ha parlato di|fatto sapere|fa sapere|fanno sapere|reso noto|rende noto|rendono noto",
        Between = "ha hanno aveva anche poi già inoltre",
        Adding =
            "in particolare ,|nello specifico ,|inoltre|di questi|di queste|tra loro|tra questi|tra le vittime|tra i feriti|fra loro",
        Besides = "dal canto suo|da parte sua|per parte sua|a sua volta|invece",
        Openers = "che",
        Breaks = "che ma e dove quando perché dopo prima chi con mentre",
        ForwardBreaks =
            "ci vi si che in su dopo durante e ma lunedì martedì mercoledì giovedì venerdì sabato domenica a ha hanno è sono",
        Leading = "il lo la i gli le un una e ma noto suo sua",
        Persons = "lui lei",
        Bodies = "loro",
        AccordingTo =
            "a detta del|a detta della|a detta dello|a detta dei|a detta degli|a detta delle|a detta|registrati da|registrati dal|registrati dalla|registrati dallo|registrati dai|registrati dagli|registrati dalle|registrate da|registrate dal|registrate dalla|registrate dallo|registrate dai|registrate dagli|registrate dalle|contati da|contati dal|contati dalla|contati dallo|contati dai|contati dagli|contati dalle|contate da|contate dal|contate dalla|contate dallo|contate dai|contate dagli|contate dalle|confermati da|confermati dal|confermati dalla|confermati dallo|confermati dai|confermati dagli|confermati dalle|confermate da|confermate dal|confermate dalla|confermate dallo|confermate dai|confermate dagli|confermate dalle|documentati da|documentati dal|documentati dalla|documentati dallo|documentati dai|documentati dagli|documentati dalle|documentate da|documentate dal|documentate dalla|documentate dallo|documentate dai|documentate dagli|documentate dalle|segnalati da|segnalati dal|segnalati dalla|segnalati dallo|segnalati dai|segnalati dagli|segnalati dalle|segnalate da|segnalate dal|segnalate dalla|segnalate dallo|segnalate dai|segnalate dagli|segnalate dalle|comunicati da|comunicati dal|comunicati dalla|comunicati dallo|comunicati dai|comunicati dagli|comunicati dalle|comunicate da|comunicate dal|comunicate dalla|comunicate dallo|comunicate dai|comunicate dagli|comunicate dalle|bilancio fornito da|bilancio fornito dal|bilancio fornito dalla|bilancio fornito dalle|bilancio fornito dai|bilancio fornito dagli|bilancio diffuso da|bilancio diffuso dal|bilancio diffuso dalla|bilancio diffuso dalle|bilancio diffuso dagli|secondo|stando a|stando al|stando alla|stando ai|stando alle|stando a quanto riporta|stando a quanto riferito da|come riferito da|a detta di",
        Citing = "citando",
        NoComment = "non ha commentato|non hanno commentato|nessun commento",
        ReportOf = "sulle conseguenze|sulla situazione",
        ReportedBy =
            "ad annunciarlo è|ad annunciarlo è stato|ad annunciarlo è stata|a riferirlo è|a riferirlo è stato|a riferirlo è stata|a dirlo è|a dirlo è stato|a comunicarlo è|a comunicarlo è stato|a renderlo noto è|a renderlo noto è stato|a confermarlo è|a confermarlo è stato|a riferirne è stato",
        OfThis =
            "è quanto ha|è quanto hanno|è quanto afferma|è quanto riferisce|e ' quanto ha|e' quanto ha|e' quanto afferma|e ' quanto afferma|ad annunciarlo|a riferirlo|a dirlo|a comunicarlo|a renderlo noto|a confermarlo|a riferirne|lo ha|lo hanno|lo rende|lo denuncia|lo annuncia|lo afferma|lo conferma|lo scrive|lo rivela|lo riferisce|lo riporta|lo riferiscono",
        AccordingToThem = "secondo questi dati|secondo lui|secondo lei|a suo dire|secondo la stessa fonte",
        DropsSubjects = true,
        SpeakerNouns =
            "vigili. pompieri. guardia. rappresentant direttor osservatorio comitato commissione ong. consigliere president ministr ministero autorità governator sindaco portavoce comandante esercito militar forze aeronautica polizia procur servizi governo amministrazione fonte fonti funzionari soccorr medic ospedale testimon residenti analist espert agenzia media. cremlino ambasciat onu. l'onu ue. l'ue nato. consiglio istituto organizzazione sindacat capo. croce maggiore.",
        Times = "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi mattina sera notte",
        Numbers =
            "1 = un uno una; 2 = due; 3 = tre; 4 = quattro; 5 = cinque; 6 = sei; 7 = sette; 8 = otto; 9 = nove; 10 = dieci decina; 11 = undici; 12 = dodici dozzina; 13 = tredici; 14 = quattordici; 15 = quindici; 16 = sedici; 17 = diciassette; 18 = diciotto; 19 = diciannove; 20 = venti ventina; 21 = ventuno; 22 = ventidue; 23 = ventitré; 24 = ventiquattro; 25 = venticinque; 26 = ventisei; 30 = trenta; 40 = quaranta; 50 = cinquanta; 60 = sessanta; 70 = settanta; 80 = ottanta; 90 = novanta; 100 = cento; 200 = duecento; 300 = trecento; 400 = quattrocento; 500 = cinquecento; 1000 = mille mila; 1000000 = milione milioni mln; 1000000000 = miliardo miliardi",
        Hedges = "almeno|più di|oltre|circa|quasi|fino a|meno di|intorno a|una|un totale di|altri|altre|non meno di",
        Measures =
            "unmeasured = soccorso. soccorsi. soccorse. salvat; missing = dispers scompars; killed = uccis eliminat muoiono. muore. mort vittim decess; wounded = ferit ricoverat; lost = pers. perdit perso. persi. persa. perse.; captured = cattur prigion rapit. rapiti. rapite. sequestrat; detained = detenut; recorded = rileva rilevat contat registrat; shot down = abbattut intercett; destroyed = distrutt; damaged = danneggiat; launched = lanciat sparat; displaced = sfollat profugh fuggit; evacuated = evacuat; released = liberat scambiat; held = controll; hit = colpit; attacks = attacc",
        TimeUnits = "secondo. minut ora. ore. giorno. giorni. giornata. giornate. settiman mese. mesi. anno. anni.",
        UnitBreaks =
            "sarebbero sarebbe siano restano rimangono si non i gli di del della dei delle in da dal per con e o ma che a al ha hanno è sono stati state contro dopo su tra nel nella nei nelle sul sulla sulle dalla dalle alle",
        RangeWords = "a e",
        PartOf = "su|dei|delle|su un totale di",
        Labels = "giorno numero articolo",
        Fractions = "due terzi|tre quarti",
        FractionsOf = "metà|un terzo|un quarto|un quinto",
        Counted = "person civil donn uomo uomini bambin soldat dron missil",
    };
}
