namespace ConflictTracker.Parsing.Claims.Languages;

internal static class French
{
    public static readonly GrammarWords Words = new()
    {
        Verbs =
            "said = raconté raconte racontent spécifié spécifie déploré déplore avancé avance chiffré détaillé détaille mentionné mentionne alerté alerte insisté insiste témoigné témoigne répété évoqué évoque évoquent félicité félicitée félicités félicite dénonce dénoncé averti avertit martelé rappelé rappelle confié relevé relève noté note assène commenté soutenu dit déclaré déclare déclarent affirmé indiqué indique indiquent précisé précise ajouté ajoute expliqué explique écrit souligné souligne prévenu prévient; claimed = accusé accuse accusent affirme affirment assure assurent assuré revendique revendiqué prétend prétendu; confirmed = confirmé confirme confirment; reported = décompté enregistré documenté vérifié comptabilise comptabilisent relaté relate relatent comptabilisé dénombré dénombre recensent signalent rapporté rapporte rapportent signalé signale informé recensé recense; announced = annoncé annonce annoncent; acknowledged = reconnu reconnaît admis; denied = démenti dément démentent nié nie; estimated = estimé estime estiment évalue",
        VerbPhrases =
            "fait part de|font part de|fait part d'un|font part d'un|fait part d'une|font part d'une|fait le point|parle de|parlent de|a parlé de|a parlé d'un|a parlé d'une|parle d'un|parle d'une|ont parlé de|fait état d'un|fait état d'une|fait état de|font état de|fait état d'|fait savoir|font savoir",
        Between = "s'est s'était n'a a ont avait également aussi ensuite plus tôt tard",
        Adding = "en particulier ,|notamment ,|parmi eux|parmi elles|parmi les victimes|parmi les blessés",
        Besides =
            "pour sa part|pour leur part|quant à lui|quant à elle|quant à eux|de son côté|par ailleurs|à son tour|en outre",
        Openers = "que qu'",
        Breaks = "que mais et où quand car après avant depuis qui dont avec alors lors",
        ForwardBreaks =
            "que dans sur lors après avant et mais qui mardi lundi mercredi jeudi vendredi samedi dimanche à a ont sont est",
        Leading = "le la les un une des et mais son sa ses leur leurs",
        Persons = "il elle a-t-il a-t-elle",
        Bodies = "ils elles",
        Relatives = "qui",
        AccordingTo =
            "recensés par|recensées par|dénombrés par|dénombrées par|signalés par|signalées par|rapportés par|rapportées par|comptabilisés par|comptabilisées par|enregistrés par|enregistrées par|documentés par|documentées par|confirmés par|confirmées par|annoncés par|annoncées par|bilan fourni par|bilan communiqué par|bilan établi par|bilan publié par|bilan donné par|selon|d'après|de source|aux dires de|de l'avis de|à en croire",
        Citing = "citant|en citant",
        NoComment = "pas commenté|refusé de commenter|pas souhaité commenter",
        ReportOf = "sur les conséquences|sur la situation",
        OfThis = "c'est ce qu'ont|c'est ce qu'indique|c'est ce qu'a|c'est ce que",
        OwnAccount = "selon ses propres chiffres|selon ses propres dires",
        AccordingToThem =
            "selon ces chiffres|selon ces données|selon lui|selon elle|d'après lui|d'après elle|selon cette source|selon cette même source|selon la même source",
        SpeakerNouns =
            "représentant directeur directrice observatoire comité commission ong. fondation conseiller député président ministre ministère autorité gouverneur maire porte-parole commandant état-major armée militaire police procureur parquet service gouvernement administration source responsable officiel secours médecin hôpital témoin habitant analyste expert agence média chaîne kremlin ambassad onu. ue. otan. l'onu l'ue l'otan conseil institut organisation syndicat chef. croix-rouge",
        Times = "lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir nuit veille",
        Numbers =
            "21 = vingt-et-un vingt-et-une; 31 = trente-et-un; 41 = quarante-et-un; 51 = cinquante-et-un; 61 = soixante-et-un; 1 = un une; 2 = deux; 3 = trois; 4 = quatre; 5 = cinq; 6 = six; 7 = sept; 8 = huit; 9 = neuf; 10 = dix dizaine; 11 = onze; 12 = douze douzaine; 13 = treize; 14 = quatorze; 15 = quinze quinzaine; 16 = seize; 20 = vingt vingtaine; 30 = trente trentaine; 40 = quarante; 50 = cinquante cinquantaine; 60 = soixante; 80 = quatre-vingts; 100 = cent cents centaine; 1000 = mille milliers; 1000000 = million millions; 1000000000 = milliard milliards",
        Hedges =
            "au moins|plus de|environ|près de|quelque|presque|jusqu'à|moins de|à peu près|une|autour de|pas moins de|un total de",
        Measures =
            "unmeasured = secouru sauvé; missing = disparu; killed = tué meurent. meurt. mouru péri. périssent. mort. morts. mortes. décès décédé victimes; wounded = bless hospitalis; lost = perdu perte; captured = captur prisonni enlevé; detained = détenu; recorded = recens détect comptabilis dénombr; shot down = abattre. abattu intercept détruits; destroyed = détrui; damaged = endommag; launched = lancé tiré tirs; displaced = déplacé réfugié fui.; evacuated = évacu; released = libér échang; held = contrôl; hit = touché frappé; attacks = attaque assaut",
        TimeUnits = "seconde minute heure jour. jours. semaine mois. an. ans. année",
        UnitBreaks =
            "y n'ont ne de d' du des en dans sur à au aux pour par avec et ou mais qui que ont a est sont été était étaient après avant depuis contre lors",
        RangeWords = "à et",
        PartOf = "sur|sur les|des|sur un total de",
        Labels = "jour n° numéro article",
        Fractions = "la moitié|un tiers|deux tiers|un quart|trois quarts",
        Counted = "personne civil femme homme enfant soldat drone missile",
    };
}
