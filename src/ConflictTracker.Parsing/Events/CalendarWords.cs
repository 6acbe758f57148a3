using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Languages;

namespace ConflictTracker.Parsing.Events;

/// <summary>Weekdays, months and words for days in the eight languages of the archive, lower case.</summary>
internal static class CalendarWords
{
    /// <summary>Word to <see cref="DayOfWeek"/> as a number.</summary>
    public static readonly FrozenDictionary<string, string> Weekdays = WordLists.Keyed(
        "1 = monday понеділок понеділка понеділком понедельник понедельника montag lundi lunes lunedì poniedziałek poniedziałku; "
            + "2 = tuesday вівторок вівторка вторник вторника dienstag mardi martes martedì wtorek wtorku; "
            + "3 = wednesday середа середу середи среда среду среды mittwoch mercredi miércoles mercoledì środa środę środy; "
            + "4 = thursday четвер четверга четверг четверга donnerstag jeudi jueves giovedì czwartek czwartku; "
            + "5 = friday п'ятниця п'ятницю п'ятниці пятница пятницу пятницы freitag vendredi viernes venerdì piątek piątku; "
            + "6 = saturday субота суботу суботи суббота субботу субботы samstag sonnabend samedi sábado sabato sobota sobotę soboty; "
            + "0 = sunday неділя неділю неділі воскресенье воскресенья sonntag dimanche domingo domenica niedziela niedzielę niedzieli"
    );

    public static readonly FrozenDictionary<string, string> Months = WordLists.Keyed(
        "1 = january jan янв січня января januar janvier enero gennaio stycznia; "
            + "2 = february feb фев лютого февраля februar février febrero febbraio lutego; "
            + "3 = march mar березня марта märz mars marzo marca; "
            + "4 = april apr апр квітня апреля avril abril aprile kwietnia; "
            + "5 = may травня мая mai mayo maggio maja; "
            + "6 = june jun червня июня juni juin junio giugno czerwca; "
            + "7 = july jul липня июля juli juillet julio luglio lipca; "
            + "8 = august aug авг серпня августа août agosto sierpnia; "
            + "9 = september sep sept сен сент вересня сентября septembre septiembre settembre września; "
            + "10 = october oct жовтня октября oktober octobre octubre ottobre października; "
            + "11 = november nov ноя нояб листопада ноября novembre noviembre listopada; "
            + "12 = december dec дек грудня декабря dezember décembre diciembre dicembre grudnia"
    );

    /// <summary>English days of the month in words: "the third of September", "on the fifth".</summary>
    public static readonly FrozenDictionary<string, string> DaysOfMonth = WordLists.Keyed(
        "1 = first; 2 = second; 3 = third; 4 = fourth; 5 = fifth; 6 = sixth; 7 = seventh; 8 = eighth; 9 = ninth; "
            + "10 = tenth; 11 = eleventh; 12 = twelfth; 13 = thirteenth; 14 = fourteenth; 15 = fifteenth; "
            + "16 = sixteenth; 17 = seventeenth; 18 = eighteenth; 19 = nineteenth; 20 = twentieth; 30 = thirtieth"
    );

    /// <summary>Words that open what follows a bare "on the fifth": it is no fifth of anything.</summary>
    public static readonly FrozenSet<string> Determiners = WordLists.Set("the a an he she it they his her its their");

    /// <summary>Days told from the day of writing: 0 today, −1 yesterday, 1 tomorrow.</summary>
    public static readonly PhraseList Today = new(
        "today|tonight|сьогодні|сегодня|heute|aujourd'hui|hoy|oggi|dziś|dzisiaj"
    );

    public static readonly PhraseList Yesterday = new(
        "yesterday|the previous day|the day before|a day earlier|вчора|напередодні|вчера|накануне|gestern|am vortag|hier|la veille|ayer|la víspera|ieri|il giorno prima|wczoraj|dzień wcześniej"
    );

    public static readonly PhraseList Tomorrow = new("tomorrow|завтра|morgen früh|demain|domani|jutro");

    public static readonly PhraseList EarlierThisWeek = new(
        "earlier in the week|earlier this week|early in the week|раніше цього тижня|на початку тижня|ранее на этой неделе|в начале недели|anfang der woche|en début de semaine|a principios de semana|all'inizio della settimana|na początku tygodnia"
    );

    public static readonly PhraseList LateThisWeek = new(
        "late in the week|later in the week|later this week|наприкінці тижня|в конце недели|ende der woche|en fin de semaine|a finales de semana|alla fine della settimana|pod koniec tygodnia"
    );

    public static readonly PhraseList ThisWeek = new(
        "this week|during the week|цього тижня|упродовж тижня|на этой неделе|в течение недели|diese woche|in dieser woche|cette semaine|esta semana|questa settimana|w tym tygodniu"
    );

    /// <summary>Before a weekday: it is still to come.</summary>
    public static readonly FrozenSet<string> Next = WordLists.Set(
        "next coming following наступної наступного наступну следующий следующую следующее nächsten kommenden prochain próximo prossimo najbliższy następny"
    );

    /// <summary>Before a weekday: it bounds a time, and is not the day told of.</summary>
    public static readonly FrozenSet<string> Bounds = WordLists.Set(
        "since until before after till з від до після с от после seit bis vor nach depuis jusqu'à avant après desde hasta antes dal fino od po przed"
    );

    /// <summary>Before two weekdays: what happened between them is of the second.</summary>
    public static readonly FrozenSet<string> Night = WordLists.Set(
        "overnight night nacht nuit noche notte nocy noc ніч ночь"
    );

    /// <summary>Between two days of a span.</summary>
    public static readonly FrozenSet<string> To = WordLists.Set(
        "to through until and - – bis und à et a y e до та и do i"
    );
}
