using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Figures;

/// <summary>
/// Which measures fit what a figure counts: houses are damaged where people are wounded, places and lengths are not killed, drones
/// that somebody attacks with are launched, and attacks are attacks whatever they did.
/// </summary>
internal static class UnitMeasures
{
    private static readonly StemList Buildings = new(
        "house. houses. home. homes. building apartment car. cars. vehicle school warehouse shop. shops. hospital window "
            + "будин будівел квартир авто. автомоб машин школ лікарен магазин об'єкт гараж вікон "
            + "дом. дома. домов здани строени больниц окон. окна. "
            + "haus. häuser gebäude wohnung auto. autos. fahrzeug schule fenster "
            + "maison immeuble bâtiment voiture logement appartement école fenêtre "
            + "casa. casas. edificio vivienda coche apartamento escuela ventana "
            + "case. abitazion edifici palazz scuol finestr "
            + "dom. domy. domów budyn budynk mieszkanie. samoch szkół okien"
    );

    private static readonly StemList Places = new(
        "region. regions. district village city. cities. town. towns. settlement. settlements. location site. sites. place. places. oblast "
            + "област район сел. села. сіл. міст. міста. міськ місц населен громад "
            + "регион сёл. город. города. городов мест. местах. местах локаци "
            + "gebiet. gebiete. gebieten region. regionen ort. orte. orten stadt. städte städten dorf. dörfer dörfern "
            + "région ville. villes. localité lieu. lieux. "
            + "regiones provincia localidad ciudad lugar pueblo "
            + "regioni località città luogh villagg "
            + "obwod obwód miejsc miejscowo miast wsi. wsie. "
            + "kilometer kilometre km. mile. miles. meter. meters. metre. metres. кілометр километр метр. метров метрів kilómetro kilomètre chilometr kilometr"
    );

    private static readonly StemList Attacks = new(
        "attack. attacks. airstrike strike. strikes. shelling bombardment raid. raids. "
            + "атак. атака. атаки. удар. удари. ударів обстріл штурм. штурми. штурмів "
            + "удара. удары. ударов обстрел штурмов "
            + "angriff angriffe angriffen frappe. frappes. attaque bombardement ataque bombardeo attacchi. attacco. raid. atak. ataki. ataków ostrzał"
    );

    private static readonly StemList Weapons = new(
        "drone missile rocket uav. uavs. бпла. дрон ракет безпілот беспилот drohne rakete drones missiles dron. drones. misil droni. missil dronów drony dronami rakiet bezzałog"
    );

    private static readonly StemList People = new(
        "people men. women. woman. man. child civilian person resident soldier docker patient family families inhabitant troops citizen "
            + "люд осіб. особ дітей. дити жител мешкан цивільн військов "
            + "человек дет. детей. жител мужчин женщин "
            + "mensch personen person. einwohner bewohner zivilist soldat kinder frauen männer erwachsene "
            + "personne civil habitant enfant soldat persona habitante niñ mujer hombre abitant bambin "
            + "osob osób. osoby ludzi dzieci mieszkań"
    );

    private static readonly StemList Captives = new(
        "hostage prisoners captives geisel otage rehen rehén ostagg zakładni заручник заложник полонен пленн"
    );

    private static readonly StemList Lengths = new(
        "kilometer kilometre km. mile. miles. meter. meters. metre. metres. feet. кілометр километр метр. метров метрів kilómetro kilomètre chilometr kilometr"
    );

    /// <summary>Whether the token is a flying weapon: "attack drones" are not attacks.</summary>
    public static bool IsWeapon(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Count
        && sentence.Tokens[at].Kind == TokenKind.Word
        && Weapons.Holds(sentence.Tokens[at].Lower);

    /// <summary>Whether it can befall what is counted: people are not damaged, and weapons do not die.</summary>
    public static bool CanBefall(string? unit, string measure)
    {
        if (unit is null || measure is not ("damaged" or "destroyed" or "killed" or "wounded" or "casualties"))
        {
            return true;
        }

        string[] words = unit.ToLowerInvariant().Split(' ');
        return measure is "damaged" or "destroyed"
            ? !words.Any(People.Holds)
            : !Weapons.Holds(words[^1]) || words.Any(People.Holds);
    }

    public static string? Fit(SentenceReading sentence, Figure figure, string? unit, string? measure)
    {
        if (unit is null)
        {
            return measure;
        }

        string[] words = unit.ToLowerInvariant().Split(' ');
        string last = words[^1];
        return measure switch
        {
            null => Attacks.Holds(last) ? "attacks" : null,
            not ("repelled" or "attacks") when Attacks.Holds(last) => "attacks",
            "hit" or "attacks" when words.Any(Weapons.Holds) && !Attacks.Holds(last) && IsMeans(sentence, figure) =>
                "launched",
            not ("advanced" or "held" or "moved") when Lengths.Holds(last) => null,
            "held" or "hit" or "detained" when Captives.Holds(last) => "captured",
            "wounded" when words.Any(Buildings.Holds) => "damaged",
            "killed" or "casualties" or "missing" when words.Any(Buildings.Holds) => null,
            "killed"
            or "wounded"
            or "casualties"
            or "missing"
            or "displaced"
            or "captured"
            or "detained" when Places.Holds(words[0]) || Places.Holds(last) => null,
            "shot down" or "launched" when Places.Holds(words[0]) || Places.Holds(last) => null,
            _ => measure,
        };
    }

    // "attacked the port with 12 drones", "атаковала 12 ударными дронами", "zaatakowały 12 dronami"
    private static bool IsMeans(SentenceReading sentence, Figure figure)
    {
        List<Token> tokens = sentence.Tokens;
        bool isInstrumental = false;
        for (int i = figure.NextToken; i < Math.Min(figure.NextToken + 3, tokens.Count); i++)
        {
            isInstrumental |=
                tokens[i].Lower.EndsWith("ами", StringComparison.Ordinal)
                || tokens[i].Lower.EndsWith("ями", StringComparison.Ordinal)
                || tokens[i].Lower.EndsWith("ami", StringComparison.Ordinal);
        }

        return isInstrumental
            || (
                figure.FirstToken > 0
                && tokens[figure.FirstToken - 1].Lower
                    is "with"
                        or "mit"
                        or "avec"
                        or "con"
                        or "using"
                        or "помощью"
                        or "допомогою"
            );
    }
}
