namespace ConflictTracker.Parsing.Claims.Languages;

internal static class Spanish
{
    public static readonly GrammarWords Words = new()
    {
        Verbs =
            "said = lamentó lamenta lamentaron informaba indicaba señalaba explicaba afirmado especificado agregado añadido precisado declarado comentado expresado detallado constatado zanjado apostillado asegurado especificó especifica constata constató alertado advertido cifrado apuntado manifestado recordado lamentado denunciado dicho señalado indicado explicado subrayado asegurado denunció denuncia denunciaron denuncian advirtió advierte advirtieron destacó destaca insistió recordó comentó relató contó manifestó remarcó apuntó puntualizó expresó reiteró alertó alerta detalló detalla dijo dijeron dice dicen dicho declaró declara declaran declararon señaló señala indicó indica indican indicaron señalaron precisaron explicaron detallaron agregaron revelaron reveló añadió agregó explicó precisó escribió subrayó; claimed = aseverado aseveró sostenido reivindicado acusó acusaron acusado acusa afirmó afirma afirman afirmaron aseguró asegura aseguran aseguraron sostiene sostuvo; confirmed = verificado verificó verificaron confirmó confirma confirmaron confirman confirmado; reported = documentado registrado contabilizado notificado difundió documentan reportan reportado reporta informado comunicado registró registra registraron contabilizó contabiliza documentó comunicaron informó informa informan informaron reportó reportaron comunicó notificó; announced = anunció anuncia anunciaron anunciado; acknowledged = reconocido admitido reconoció reconoce admitió; denied = desmentido negado negó niega negaron desmintió desmiente; estimated = estimado calculado estimaron calculan estimó estima estiman calcula calculó cree",
        VerbPhrases =
            "elevaron a|elevan a|cifraron en|cifran en|situaron en|sitúan en|elevó el|eleva el|elevaron el|elevan el|elevó la|elevaron la|cifró la|cifraron la|tiene constancia de|tienen constancia de|habló de|habla de|hablan de|cifró en|cifra en|elevó a|eleva a|sitúa en|situó en",
        Between = "ha han había también además después antes ya",
        Adding =
            "en concreto ,|en particular ,|además|entre ellos|entre ellas|entre los heridos|entre los muertos|entre las víctimas",
        Besides = "por su parte|a su vez|por otra parte|asimismo",
        Openers = "que",
        Breaks = "que pero y donde cuando porque tras desde quien con aunque mientras después",
        ForwardBreaks =
            "que en tras durante y pero quien este lunes martes miércoles jueves viernes sábado domingo a ha han es son fue fueron",
        Leading = "el la los las un una y pero su sus",
        Persons = "él ella",
        Bodies = "ellos",
        Relatives = "quien quienes",
        AccordingTo =
            "confirmada por|confirmado por|registrados por|registradas por|contabilizados por|contabilizadas por|confirmados por|confirmadas por|documentados por|documentadas por|reportados por|reportadas por|notificados por|notificadas por|anunciados por|anunciadas por|balance facilitado por|balance ofrecido por|balance difundido por|balance publicado por|balance proporcionado por|según|de acuerdo con|en palabras de|de acuerdo a|a juicio de",
        Citing = "citando a|citando",
        NoComment = "no ha comentado|no comentó|no hizo comentarios|declinó comentar|no han comentado",
        ReportOf = "sobre las consecuencias|sobre la situación",
        OfThis = "lo anunció|lo informó|lo confirmó|lo comunicó|lo dijo|así lo",
        AccordingToThem = "según estos datos|según estas cifras|según él|según ella|según la misma fuente",
        DropsSubjects = true,
        SpeakerNouns =
            "edil. mandatari cartera. representante director observatorio comité comisión ong. oficina asesor coordinador president ministr ministerio autoridad gobernador alcalde portavoz comandante ejército militar fuerza policía fiscal servicio gobierno administración fuente funcionari rescat médic hospital testigo residente analista experto agencia medio. medios. canal. kremlin embajad onu. ue. otan. consejo instituto organización sindicato jefe. vicejef cruz",
        Times = "lunes martes miércoles jueves viernes sábado domingo ayer mañana tarde noche",
        Numbers =
            "1 = un uno una; 2 = dos; 3 = tres; 4 = cuatro; 5 = cinco; 6 = seis; 7 = siete; 8 = ocho; 9 = nueve; 10 = diez decena; 11 = once; 12 = doce docena; 13 = trece; 14 = catorce; 15 = quince; 16 = dieciséis; 17 = diecisiete; 18 = dieciocho; 19 = diecinueve; 20 = veinte; 21 = veintiún veintiuno; 22 = veintidós; 23 = veintitrés; 24 = veinticuatro; 25 = veinticinco; 30 = treinta; 40 = cuarenta; 50 = cincuenta; 60 = sesenta; 70 = setenta; 80 = ochenta; 90 = noventa; 100 = cien ciento centenar; 200 = doscientos doscientas; 300 = trescientos; 400 = cuatrocientos; 500 = quinientos; 1000 = mil; 1000000 = millón millones",
        Hedges =
            "al menos|por lo menos|más de|unos|unas|cerca de|casi|alrededor de|aproximadamente|hasta|menos de|un total de|otros|otras|como mínimo",
        Measures =
            "unmeasured = rescatad; missing = desaparecid; killed = muert muere. mueren. murier murió mató mata matado fallec asesinad; wounded = herid hiri lesionad hospitaliz; lost = perdid pérdida; captured = captur prisioner presos secuestrad; detained = detenid; recorded = contabiliz detect registr; shot down = derrib intercept abatid; destroyed = destru; damaged = dañ; launched = lanz dispar; displaced = desplazad refugiad huid; evacuated = evacu; released = liberados liberadas liberó canje intercambi; held = control liberado kilómetros; hit = alcanzad; attacks = ataque",
        TimeUnits = "segundo minuto hora día semana mes. meses. año",
        UnitBreaks =
            "resultaron quedaron siguen permanecen se no habían había de del en por para con y o pero que a al ha han fue fueron está están es son desde hasta contra tras sobre entre",
        RangeWords = "a y",
        PartOf = "de|de los|de las|de un total de",
        Labels = "día número artículo nº",
        Fractions = "la mitad|un tercio|dos tercios|una cuarta parte|tres cuartas partes|una quinta parte",
        Counted = "persona civil mujer hombre niñ soldado dron misil",
    };
}
