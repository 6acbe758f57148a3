namespace ConflictTracker.Core.Claims;

/// <summary>The words by which the rule of matters knows what is counted, whose it is and when, in the eight languages in
/// which claims are read.</summary>
internal static class MatterWords
{
    /// <summary>Measures of what befalls people.</summary>
    public static readonly HashSet<string> OfPeople =
    [
        "killed",
        "wounded",
        "casualties",
        "missing",
        "captured",
        "released",
        "evacuated",
        "displaced",
        "detained",
    ];

    /// <summary>Measures of what is sent and brought down: told for a whole night where no place is.</summary>
    public static readonly HashSet<string> OfTheAir = ["shot down", "launched"];

    /// <summary>Measures that befall things alone.</summary>
    public static readonly HashSet<string> OfThings = ["destroyed", "damaged", "shot down", "advanced", "closed"];

    /// <summary>Measures of people of which no day of any war has seen <see cref="NoDaysToll"/>.</summary>
    public static readonly HashSet<string> OfLosses = ["killed", "wounded", "casualties", "lost"];

    public const decimal NoDaysToll = 5000;

    public const string People = "people";

    /// <summary>Kinds of people; <c>soldiers</c> and <c>prisoners</c> are somebody's.</summary>
    public static readonly StemSet Persons = new(
        """
        people=people. person person. persons. personnes. personne. personas. persone. persona. osób. osoby. osoba. menschen. mensch. leute. люд осіб. особи. особа. человек чел. fatalit victim death dead. bodies. tote. toten. todesopfer morts. muertos. morti. zabitych. загибл погибш жертв тел. тіл. inhabitant resident жител мешкан einwohner habitant abitant mieszka injured. wounded. поранен ранен verletzt bless
        civilians=civilian цивільн гражданск мирн zivil civils. civil. civiles. civili. cywil
        children=child minor. minors. діт дит дет ребен ребён kinder. kind. enfant niñ bambin dziec
        soldiers=soldier servicem troop fighter військовослужб військови солдат бійц боец бойц военнослуж военны soldat soldad żołnier militaires. militari. militares.
        prisoners=prisoner pow. pows. полонен військовополонен пленн военнопленн kriegsgefangen gefangene prisonnier prisioner prigionier jeńc jeniec
        """
    );

    /// <summary>Kinds of things.</summary>
    public static readonly StemSet Things = new(
        """
        drones=drone drones. uav uavs. shahed geran бпла. безпілотник дрон беспилотник шахед geran герань drohne dronów. drony.
        missiles=missile rocket ракет rakete misil missil pocisk rakiet
        atacms=atacms
        iskanders=iskander іскандер искандер
        storm-shadows=storm.
        bombs=bomb бомб авіабомб авиабомб
        aircraft=aircraft. plane. planes. jet. jets. літак самол flugzeug avion aerei. aereo. samolot
        helicopters=helicopter вертол гелікоптер hubschrauber hélicopt elicotter helikopter
        tanks=tank. tanks. танк panzer. carri. czołg
        ships=ship. ships. vessel warship корабл кораб schiff navire buque nave. navi. okręt
        settlements=settlement населен
        villages=village сел. села. сіл. dorf. dörfer. villages. aldea villagg wsi. wieś.
        """
    );

    /// <summary>Kinds of things that are brought down by whoever tells it, so that they are the other side's.</summary>
    public static readonly HashSet<string> Flying =
    [
        "drones",
        "missiles",
        "ballistic-missiles",
        "cruise-missiles",
        "atacms",
        "iskanders",
        "storm-shadows",
        "bombs",
        "aircraft",
        "helicopters",
    ];

    /// <summary>Kinds that are somebody's: without an owner they join nothing.</summary>
    public static readonly HashSet<string> Owned = [.. Flying, "soldiers", "prisoners", "tanks", "ships"];

    public static readonly StemSet Nations = new(
        """
        ukraine=ukrain ucrain ucran україн украин
        russia=russia russisch russland russe. russes. russo. russi. russa. ruso. rusos. rusa. rusas. rosyj rosja росі росс русск
        north-korea=nordkorean nord-coréen norcorean nordcorean północnokorea північнокорей северокоре
        israel=israel ізраїл израил izrael
        palestine=palestin палестин palästin
        iran=iran. iranian іран иран
        syria=syria сирій сирий
        sudan=sudan
        armenia=armenia вірмен армян
        azerbaijan=azerbaij азербайдж
        ethiopia=ethiopia
        """
    );

    public static readonly StemSet Weekdays = new(
        """
        1=monday понеділ понедельник montag lundi lunes lunedì poniedział
        2=tuesday вівтор вторник dienstag mardi martes martedì wtorek. wtorku. wtorkow
        3=wednesday середа. середи. середу. среда. среду. среды. mittwoch mercredi miércoles mercoledì środa. środę. środy. środow
        4=thursday четвер donnerstag jeudi jueves giovedì czwart
        5=friday п'ятниц пʼятниц п’ятниц пятниц freitag vendredi viernes venerdì piątek. piątku. piątkow
        6=saturday субот суббот samstag samedi sábado sabato sobot
        0=sunday неділ воскресен sonntag dimanche domingo domenica niedziel
        """
    );

    public static readonly StemSet Strikes = new(
        "strike=strike attack shelling bombing raid explosion blast удар атак обстріл обстрел вибух взрыв ракетн angriff beschuss einschlag frappe attaque bombardement ataque bombardeo attacco bombardamento atak ostrzał nalot"
    );

    public static readonly StemSet Months = new(
        """
        1=january січн январ januar janvier enero gennaio styczni
        2=february лютого феврал februar février febrero febbraio lutego
        3=march. березн марта märz mars. marzo marca
        4=april квітн апрел avril abril kwietni
        5=may. травн мая. mai. mayo maggio maja
        6=june. червн июня juni. juin. junio giugno czerwca
        7=july. липн июля juli. juillet julio luglio lipca
        8=august серпн août agosto sierpni
        9=september вересн сентябр septembre septiembre settembre wrześni
        10=october жовтн октябр oktober octobre octubre ottobre październik
        11=november листопад ноябр novembre noviembre listopad
        12=december грудн декабр dezember décembre diciembre dicembre grudni
        """
    );

    public static readonly HashSet<string> Since =
    [
        "since",
        "від",
        "з",
        "із",
        "с",
        "seit",
        "depuis",
        "desde",
        "da",
        "dal",
        "od",
    ];

    /// <summary>Before a nation: something is sent at it, or happens there.</summary>
    public static readonly HashSet<string> Towards =
    [
        "at",
        "on",
        "over",
        "against",
        "into",
        "in",
        "inside",
        "across",
        "по",
        "на",
        "над",
        "в",
        "у",
        "проти",
        "против",
        "auf",
        "über",
        "gegen",
        "en",
        "sur",
        "contre",
        "sobre",
        "contra",
        "contro",
        "nad",
        "w",
        "na",
    ];

    /// <summary>Beside a figure: it comes on top of others.</summary>
    public static readonly HashSet<string> Also =
    [
        "also",
        "також",
        "теж",
        "также",
        "тоже",
        "auch",
        "ebenfalls",
        "aussi",
        "également",
        "también",
        "anche",
        "również",
        "także",
    ];

    /// <summary>Said of a total since the war began.</summary>
    public static readonly string[] SinceTheWar =
    [
        "since the start of the war",
        "since the beginning of the war",
        "since the war began",
        "since the war started",
        "since the start of the full-scale",
        "since the beginning of the full-scale",
        "since the full-scale",
        "since the invasion",
        "since the start of the invasion",
        "since the beginning of the invasion",
        "since russia’s full-scale",
        "since russia's full-scale",
        "since russia invaded",
        "since february 2022",
        "since february 24",
        "since 24 february",
        "since october 7",
        "since 7 october",
        "in the war so far",
        "invasion began",
        "від початку повномасштабн",
        "з початку повномасштабн",
        "від початку війни",
        "з початку війни",
        "від початку вторгнення",
        "від початку великої війни",
        "с начала полномасштабн",
        "с начала войны",
        "с начала вторжения",
        "с начала спецоперации",
        "с начала сво",
        "seit beginn des krieg",
        "seit kriegsbeginn",
        "seit beginn der invasion",
        "depuis le début de la guerre",
        "depuis le début de l’invasion",
        "depuis le début de l'invasion",
        "desde el inicio de la guerra",
        "desde el comienzo de la guerra",
        "desde el inicio de la invasión",
        "dall’inizio della guerra",
        "dall'inizio della guerra",
        "dall’inizio dell’invasione",
        "dall'inizio dell'invasione",
        "od początku wojny",
        "od początku inwazji",
        "od początku pełnoskalowej",
    ];

    /// <summary>Said of a total since an operation began.</summary>
    public static readonly string[] SinceTheOperation =
    [
        "since the start of the operation",
        "since the beginning of the operation",
        "since the operation began",
        "since the start of the incursion",
        "since the incursion began",
        "since the beginning of the incursion",
        "since the start of the offensive",
        "since the offensive began",
        "since the fighting began",
        "since august 6",
        "since 6 august",
        "since the start of fighting",
        "over the course of the operation",
        "in the course of the operation",
        "during the operation",
        "за час операції",
        "протягом операції",
        "за время операции",
        "im verlauf der operation",
        "au cours de l’opération",
        "durante la operación",
        "durante l’operazione",
        "w trakcie operacji",
        "від початку операції",
        "з початку операції",
        "від початку наступу",
        "с начала операции",
        "с начала боевых действий",
        "с начала наступления",
        "seit beginn der operation",
        "seit beginn der offensive",
        "depuis le début de l’opération",
        "depuis le début de l'opération",
        "depuis le début de l’offensive",
        "depuis le début de l'offensive",
        "desde el inicio de la operación",
        "desde el inicio de la ofensiva",
        "dall’inizio dell’operazione",
        "dall'inizio dell'operazione",
        "od początku operacji",
        "od początku ofensywy",
    ];

    /// <summary>Said of a stretch of time that is neither a day nor a total: such a figure joins nothing.</summary>
    public static readonly string[] OtherSpans =
    [
        "a week",
        "past week",
        "last week",
        "this week",
        "weekly",
        "in the week",
        "over the week",
        "a month",
        "past month",
        "last month",
        "this month",
        "monthly",
        "months",
        "weeks",
        "a year",
        "this year",
        "last year",
        "the year",
        "so far this",
        "per day",
        "a day on average",
        "every day",
        "daily average",
        "each day",
        "on average",
        "за тиждень",
        "протягом тижня",
        "упродовж тижня",
        "за місяць",
        "місяці",
        "за рік",
        "цього року",
        "щодня",
        "щодоби",
        "у середньому",
        "за неделю",
        "в течение недели",
        "за месяц",
        "месяцев",
        "за год",
        "ежедневно",
        "ежесуточно",
        "в среднем",
        "pro tag",
        "täglich",
        "jeden tag",
        "pro woche",
        "woche",
        "monat",
        "im jahr",
        "par jour",
        "chaque jour",
        "semaine",
        "mois",
        "cette année",
        "por día",
        "al día",
        "cada día",
        "semana",
        "al mes",
        "último mes",
        "este año",
        "al giorno",
        "ogni giorno",
        "settimana",
        "nel mese",
        "quest’anno",
        "dziennie",
        "codziennie",
        "tydzień",
        "tygodni",
        "miesiąc",
    ];

    /// <summary>A figure that comes on top of another is no figure of the whole.</summary>
    public static readonly HashSet<string> Additions =
    [
        "another",
        "an additional",
        "additional",
        "ще",
        "ещё",
        "еще",
        "weitere",
        "weiteren",
        "encore",
        "otros",
        "otras",
        "altri",
        "altre",
        "kolejne",
        "kolejnych",
    ];
}
