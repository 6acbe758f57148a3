namespace ConflictTracker.Parsing.Claims.Languages;

/// <summary>English, the language of most of the archive, and the fallback for Latin letters.</summary>
internal static class English
{
    public static readonly GrammarWords Words = new()
    {
        Verbs =
            "said = specified specifies mentioned mentions emphasised elaborated reaffirmed reiterated cautioned reiterates calculated calculates assessed assesses highlighted underlined underscored recalled revealed disclosed recounted predicted expects testified replies pledged noting stressing clarified concluded complained lamented said says say saying told tells wrote writes stated states added adds adding noted notes declared declares warned warns insisted insists emphasized stressed explained commented continued urged vowed tweeted posted described remarked replied tallied counted counts putting; "
            + "claimed = maintained maintains touted claimed claims claim claiming accused accuses blamed alleged alleges alleging boasted asserted asserts argued argues; "
            + "confirmed = confirmed confirms confirming verified verifies; "
            + "reported = detailed outlined identified logged chronicled relayed reported reports reporting informed recorded records documented registered tallied; "
            + "announced = proclaimed announced announces announcing unveiled; "
            + "acknowledged = acknowledged acknowledges acknowledging admitted admits admitting conceded; "
            + "denied = denied denies denying rejected rejects dismissed; "
            + "estimated = estimated estimates estimate estimating reckons reckoned believes believe",
        VerbPhrases =
            "found that|indicated that|suggested that|charged that|observed that|projected that|contended that|pointed out|points out|talked of|talks of|told of|learned of|learned about|is aware of|are aware of|is also aware of|are also aware of|been able to verify|been able to confirm|been able to document|was able to verify|were able to verify|provided an estimate|gave an estimate|offered an estimate|published lists|published a list|published the names|published figures|published data|published new figures|released a list|released figures|released data|released new figures|released the names|released casualty figures|issued figures",
        DocumentVerbs =
            "said = suggest suggests suggested show shows showed showing reveal reveals revealed indicate indicates indicated find finds found cited lists listed",
        Between =
            "also has have had later earlier then previously officially publicly repeatedly meanwhile separately now already himself herself itself themselves immediately currently initially recently first again and did has",
        Adding =
            "as a result ,|in particular ,|specifically ,|among them|of them|of those|of these|among the dead|among the wounded|among the injured|among the victims",
        Besides = "for his part|for her part|for its part|for their part|in turn",
        Openers = "that how",
        Breaks =
            "that but while as when where because if after before since whereas although though with than so and or which who whom whose what unless until like including citing quoting killing wounding was were is are been",
        ForwardBreaks =
            "that on in at during after before when while as and but who which citing adding according to by from told late early earlier later published posted released issued has have had was were is are said warned via",
        Leading = "the a an and but also while as meanwhile however then so its his her their our both for when",
        Inverts = false,
        Persons = "he she",
        Bodies = "it they",
        Relatives = "which who",
        AccordingTo =
            ", per|according to|as per|as noted by|as stated by|as announced by|as confirmed by|as claimed by|as told by|as reported by|reported by|said by|in the words of|based on data from|figures from|provided by|confirmed by|in the view of|per data from|on the estimate of|by the count of|reports from|announced by|reports by|a report by|counted by|recorded by|registered by|estimated by|documented by|verified by|figures , from|figure , from|toll , from|count , from",
        Citing = "citing|quoting|cited by|with reference to|referring to",
        NoComment =
            "not commented|not comment|declined to comment|declines to comment|no comment|not yet commented|refused to comment|not immediately comment|not immediately commented|not publicly commented|yet to comment",
        ReportedBy =
            "about this reported|about this reports|about this writes|this was reported by|this was announced by|this was stated by|this was said by|this was confirmed by|it was reported by|it was announced by",
        ReportOf =
            "about the consequences|on the consequences|about the aftermath|on the aftermath|on the situation|about the situation|in its evening update|in its morning update|in its daily update|in its latest update|in its evening report|in its morning report|in its daily report|in a morning update|in an evening update|in its update|in its briefing",
        OfThis =
            "about this reported|about this reports|about this writes|this was stated|this was said|this was confirmed|this was reported|this was announced|this is according to|that's according to|that is according to",
        OwnAccount = "by its own account|by its own count|by their own account",
        NamesAnybody =
            "others many some most few several everyone everybody someone somebody nobody anyone both all one another this that these those which who whoever there here what nothing much such each either neither i we you he she it they",
        AccordingToThem =
            "according to these figures|according to the figures|according to this data|according to the published data|according to him|according to her|in his words|in her words|by his own account|by her own account|by his account|by her account|by its own account|by its account|by their own account|by its own count|by its count|by his count|by her count|according to its account|according to its count|according to its figures|according to his account",
        SpeakerNouns =
            "observator president. president's minister ministr official authorit administration. administrations. governor mayor spokes ministry. ministries. government. governments. army. armies. military. force. forces. command. commander staff. headquarters police. prosecutor service. services. agency. agencies. intelligence. department. office. officer. officers. officials source. sources. resident locals. survivor paramedic administrator ombuds coroner witness ova. oda. rma. doctor hospital medic union. unions. rescuer responder emergency envoy ambassador chancellor premier. adviser advisor analyst expert researcher historian economist journalist reporter correspondent media. outlet newspaper channel. network. operator company. companies. union. commission committee council. parliament. lawmaker senator general. admiral colonel major. captain chief. chiefs. head. leader worker. workers. aid organisation organization group. groups. monitor mission. institute think-tank bank. fund. court. kremlin. pentagon. embassy estimates. estimate. data. figures. report. reports. audio. document statement. update. bulletin. summary. assessment survey. survey's paper. tally. investigation investigator blogger milblogger secretary deputy. king. pope. crew. operator. grid utility. airline. airport. railway regulator watchdog charity charities ngo. ngos. representative member. members. aide. diplomat coordinator director pilot. soldier. fighter. activist lawyer judge. agency's officialdom authorities troops.",
        Times =
            "monday tuesday wednesday thursday friday saturday sunday on early late later earlier today yesterday tonight overnight morning afternoon evening night this last january february march april june july august september october november december separately",
        Numbers =
            "1 = one; 2 = two; 3 = three; 4 = four; 5 = five; 6 = six; 7 = seven; 8 = eight; 9 = nine; 10 = ten; 11 = eleven; 12 = twelve dozen; 13 = thirteen; 14 = fourteen; 15 = fifteen; 16 = sixteen; 17 = seventeen; 18 = eighteen; 19 = nineteen; 20 = twenty; 30 = thirty; 40 = forty; 50 = fifty; 60 = sixty; 70 = seventy; 80 = eighty; 90 = ninety; 100 = hundred; 1000 = thousand k; 1000000 = million m mn mln; 1000000000 = billion bn bln; 1000000000000 = trillion",
        Hedges =
            "at least|no fewer than|no less than|not less than|a minimum of|more than|over|above|upwards of|about|around|approximately|roughly|some|an estimated|estimated|nearly|almost|close to|just over|just under|up to|as many as|at most|fewer than|less than|under|below|well over|well above|some of|circa|as few as|only|an additional|another|a total of|total of",
        Measures =
            "unmeasured = rescued. rescuing. saved. saving.; killed = martyr eliminated. kill death dead. died. dies. dying. die. fatalit slain. lives. murdered. executed. perished.; wounded = wound injur hurt. hurting. hospitali; casualties = casualt; lost = lost. losing. losses. loss.; captured = captur prisoner pow. pows. surrender hostage kidnap; shot down = downed. downing. downs. intercept neutrali suppress shot. shoot. shooting.; recorded = counted. detected. tracked. spotted. registered. recorded. identified.; destroyed = destroy wreck; damaged = damag; launched = launch. launches. launched. launching. fired. firing. sent. flew. unleash dropped.; displaced = displac fled. flee. refugee homeless.; evacuated = evacuat; released = freed. frees. freeing. releas exchang swap returned. repatriat; missing = missing. disappear unaccounted.; detained = detain arrest abduct; hit = hit. hits. struck. targeted. attacked. strikes. strike.; attacks = assault clash attacks. attack. engagement; advanced = advanc gained.; held = hold. holds. held. control liberat regain recaptur settlement; without power = outage heating. power. electricity. blackout; closed = closed. shut.",
        TimeUnits =
            "second. seconds. minute. minutes. hour hrs. day week month year decade centur night. nights. o'clock. a.m p.m am. pm. h. gmt. utc. msk. cet. eet.",
        UnitBreaks =
            "of in on at to from by with for and or but that which who as into over near after before during than have has had was were is are be been being will would can could were since while when according across inside outside above below besides soon afterwards under around about along against among between within without through toward towards not also where late early including per via because so if nor amid despite did does do remain remains remained went come comes came there",
        RangeWords = "to and",
        PartOf = "out of a total of|of a total of|out of|of|of the",
        Labels =
            "day days no nos number issue article resolution chapter page phase route highway channel item section part type class tag version fleet brigade flight room update apartment building-no unit-no protocol season episode kanal france rossiya espreso canal radio",
        Fractions =
            "two thirds|two-thirds|three quarters|three-quarters|three fourths|two fifths|three fifths|four fifths|one-third|one-quarter|one-fifth|nine tenths",
        FractionsOf = "half|a third|one third|a quarter|one quarter|a fifth|one fifth|a tenth|one tenth",
        Counted =
            "person people man. woman. child boy. girl. civilian soldier servicem resident pensioner worker. journalist missile drone uav. uavs. rocket bomb shell helicopter plane. aircraft jet. tank. ship. boat. vehicle building house. hospital school death casualty officer pilot policem paramedic rescuer driver fatalit injur wounded. dead. victim ballistic cruise",
    };
}
