using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Claims.Languages;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Events;

/// <summary>What a sentence is about, by the words in it, in all eight languages. The list of topics is in
/// docs/CLAIMS.md.</summary>
internal static class EventTopics
{
    public const string AirAttack = "air attack";
    public const string StrikesInRussia = "strikes in Russia";

    // Of two topics with as many words the more telling one.
    private static readonly string[] Order =
    [
        "sanctions",
        "prisoners",
        "nuclear",
        "naval",
        "diplomacy",
        AirAttack,
        "energy",
        "aid",
        "casualties",
        "front line",
        "humanitarian",
        "politics",
        "economy",
    ];

    private static readonly StemList Words = new(
        "air attack = missile drone shahed uav rocket airstrike shell. shelling bombard bomb. bombs. bombing ballistic airstrik intercepted шахед ракет безпілотник беспилотник дрон. дрони дронів дроны дронов обстріл обстрел авіаудар авиаудар бомб rakete drohne luftangriff beschuss missiles bombardement frappe. frappes. misil dron. drony. dronów. dronami. drones. bombarde missil. missili drone. droni. pocisk rakiet nalot ostrzał;"
            + "front line = troops. offensive. counteroffensive frontline front. assault advance village. villages. settlement trench brigade incursion operation. retreat encircle liberat наступ штурм фронт напрямк направлен бої. бои. зіткнен столкновен відбит отбит захоп захват труппен truppen frontlinie vormarsch offensiv troupes avancée tropas avance truppe avanzat wojsk natarc;"
            + "naval = navy naval warship fleet. frigate ferry cruiser grain-ship флот крейсер корабел корабл кораб schiff flotte navire flota buque nave. okręt;"
            + "casualties = killed. killing dead. died. wounded injured casualt fatalit death. deaths. загин поранен погиб ранен пострада постражда убит вбит tote. toten. getötet verletz tués tué. morts blessés muert murier herid mort. morti ferit uccis zabit zgin rann;"
            + "prisoners = prisoner pow. pows. swap. captives полонен плен пленн обмін обмен gefangen prisonnier prisioner prigionier jeniec jeńc;"
            + "diplomacy = talks. summit. negotiat ceasefire truce. ambassador diplomat foreign-minister peace. envoy delegation переговор самміт саммит перемир мир. мирн посол дипломат verhandl gipfel waffenruhe waffenstillstand négociat sommet cessez-le-feu negociac cumbre tregua negoziat vertice rozmow szczyt zawieszeni;"
            + "sanctions = sanction санкц sanktion sanción sanzion sankcj;"
            + "aid = military-aid aid. deliver. delivered. deliveries. donate pledg supplies. shipment допомог помощ поставк hilfe. lieferung livraison ayuda entrega aiuti consegn pomoc dostaw;"
            + "nuclear = nuclear iaea atomic enrich reactor ядерн аес. аэс. магате nukle atom centrale nucléaire nucleares nucleare jądrow;"
            + "energy = blackout outage electricity power. heating grid. refiner pipeline. oil. gas. energy. енерг энерг електр электр нпз. нафт нефт газ. strom. heizung raffinerie énerg électric refiner electric energ. energía raffineri elettric prąd rafiner;"
            + "humanitarian = evacuat refugee displaced humanitarian civilians. hospital famine corridor евакуй эвакуир біженц беженц гуманітар гуманитар evakuier flücht évacu réfugié refugiad evacuad profugh sfollat uchodźc ewaku;"
            + "politics = election parliament resign appoint dismiss. dismissed president-elect law. bill. vote. voted. mobiliz mobilis вибор выбор парламент закон указ мобіліз мобилиз призначи назначи звільнив уволил wahl. parlament gesetz élection loi. elección ley. elezion legge. wybory ustaw;"
            + "economy = econom budget. inflation bank. trade. export import. loan. grain. billion економ эконом бюджет експорт экспорт кредит зерн wirtschaft haushalt économie budget export. economía presupuesto bilancio gospodark"
    );

    /// <summary>The topic with the most words in the sentence; or null.</summary>
    public static string? Of(SentenceReading sentence)
    {
        Dictionary<string, int> hits = new(StringComparer.Ordinal);
        HashSet<int> outlets = sentence.TokensInNames(NameKind.Outlet);
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            Token token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Word && !outlets.Contains(i) && Words.GroupOf(token.Lower) is { } topic)
            {
                hits[topic] = hits.GetValueOrDefault(topic) + 1;
            }
        }

        if (hits.Count == 0)
        {
            return null;
        }

        string best = hits.MaxBy(h => (h.Value, -Array.IndexOf(Order, h.Key))).Key;
        return best == AirAttack && IsInRussiaAlone(sentence) ? StrikesInRussia : best;
    }

    private static bool IsInRussiaAlone(SentenceReading sentence)
    {
        bool russia = false;
        foreach ((Mention mention, _) in sentence.Mentions)
        {
            if (
                mention.Kind == NameKind.Place
                && Gazetteer.Embedded.Find(NameKind.Place, mention.Name) is { Type: not "country" } place
            )
            {
                russia |= place.Country == "Russia";
                if (place.Country == "Ukraine")
                {
                    return false;
                }
            }
        }

        return russia;
    }
}
