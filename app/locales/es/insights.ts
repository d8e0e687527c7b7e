import type { insights as english } from "../en/insights.ts";
import type { Translated } from "../translated.ts";

export const insights: Translated<typeof english, "es"> = {
  list: {
    title: "Resultados",
    lead: "Cada uno muestra dónde los niveles ven cosas distintas.",
    emptyTitle: "Aún no hay resultados",
    empty:
      "En cuanto un diagnóstico se cierra y se publica, su mapa de calor está aquí. No se muestra nada mientras haya personas respondiendo.",
  },
  heatmap: {
    everyone: "Todos",
    where: "Parte de la organización",
    row: "Tema y pregunta",
    byParts: "Por parte",
    by: "Por {{axis}}",
    pair: "{{upper}} – {{lower}}",
    noBands:
      "Aquí no se muestra nada por {{axis}}. Los desgloses por un atributo se hacen solo para todos y para partes grandes, y donde respondieron suficientes personas: mire el área superior.",
    interval: "de {{low}} a {{high}}",
    hiddenAnswered: "Invitaciones {{invited}} ({{name}})",
  },
  gaps: {
    points_one: "{{count}} punto",
    points_many: "{{count}} puntos",
    points_other: "{{count}} puntos",
    pointsBetween: "{{low}} a {{high}} puntos",
    about: "cerca del {{value}}\u00a0%",
    exact: "{{value}}\u00a0%",
    band: "{{low}}–{{high}}\u00a0%",
    aboutTime: "cerca del {{value}}\u00a0% de las veces",
    exactTime: "el {{value}}\u00a0% de las veces",
    bandTime: "el {{low}}–{{high}}\u00a0% de las veces",
  },
  detail: {
    back: "Volver al mapa de calor",
    unit: "Todos",
    gapNone:
      "Ningún nivel de esta parte se puede comparar: demasiado pocas respuestas o demasiado cerca de un grupo vecino.",
    gapSentence: "{{upper}}: {{points}} por encima de {{lower}}.",
    gapSentenceLow: "{{upper}}: {{points}} por debajo de {{lower}}.",
    gapSentenceNone: "{{upper}} y {{lower}}: sin más diferencia de la que muestra la resolución.",
    whatAsked: "Qué se preguntó a cada nivel y qué dice",
    level: "Nivel",
    wording: "Pregunta",
    says: "Dice",
    saysFrequency: "Dice (parte de las veces)",
    saysAgreement: "Dice (parte que está de acuerdo)",
    n: "Respuestas",
    tooFew: "demasiado pocas respuestas para mostrarlas",
    unreported: "no se muestra, como se prometió",
    chart: "Lo que dice cada nivel, con la precisión que permite el número de respuestas",
    chartAxisFrequency: "% de las veces",
    chartAxisAgreement: "% favorable",
    chartLow: "De",
    chartHigh: "A",
    distribution: "Cómo se reparten las respuestas",
    distributionNote:
      "Partes de las respuestas, redondeadas al 5\u00a0%. Se muestran a partir de 50 respuestas, solo para todos.",
    categoriesAgreement: [
      "Totalmente en desacuerdo",
      "En desacuerdo",
      "Ni de acuerdo ni en desacuerdo",
      "De acuerdo",
      "Totalmente de acuerdo",
    ],
    gaps: "Las brechas, con sus intervalos del 95\u00a0%",
    gap: "Brecha",
    interval: "Intervalo",
    noInterval: {
      theme: "sin intervalo para un tema",
      fewClusters: "demasiado pocos equipos para un intervalo",
      oneTeam: "un solo equipo, así que nada dice en qué difieren los equipos",
    },
    noIntervalOther: "sin intervalo",
    sure: "difícilmente casual",
    unsure: "podría ser casual",
    parts: "En cada parte",
    part: "Parte",
    noParts: "Esta parte no tiene a su vez partes que se muestren.",
    partsMany:
      "Demasiadas partes para una sola tabla: {{parts}}. Estas se distinguen más allá del azar; el mapa de calor las contiene todas.",
    partsManyNone:
      "Demasiadas partes para una sola tabla: {{parts}}. Ninguna se distingue más allá del azar; el mapa de calor las contiene todas.",
    hidden: "muy pocas",
    breaks: "La mayor parte de la brecha surge aquí: {{upper}} – {{lower}}.",
    dyads: "Responsables frente a sus propios equipos",
    dyadsOver: "Se valoran más alto de lo que los valora su equipo",
    dyadsUnder: "Se valoran más bajo",
    dyadsAgree: "Lo ven como su equipo",
    dyadsUndecided: "No hay respuestas suficientes para decirlo",
    dyadsNote:
      "De {{managers}} responsables cuyos equipos están publicados, redondeado. Nunca cuáles: la respuesta propia de un responsable es suya.",
    dyadsWithheld: {
      fewManagers: "Cuántos responsables se sobrevaloran o se infravaloran se muestra a partir de 20 responsables.",
      noVariation: "No hay diferencia apreciable entre los equipos.",
    },
    predictions: "Lo que se preveía y lo que es",
    prediction: "{{upper}}: preveían que {{predicted}} diría que sí ({{lower}}). Lo dice {{actual}}.",
    predictionGap: "Previsto menos real: {{difference}} puntos ({{interval}}).",
    predictionOwn:
      "Visión propia ({{upper}}) menos lo que dice el nivel inferior: {{difference}} puntos ({{interval}}).",
    predictionNote:
      "Quien se valora alto y prevé que los demás no lo harán conoce la brecha. Quien prevé demasiado, no.",
    chartSentence:
      "El punto es lo que dice un nivel; la barra, lo que el redondeo deja abierto. Un nivel con barra y sin punto es demasiado pequeño para una cifra.",
    cascade: "De arriba abajo",
    cascadeSentence: "El escalón grueso lleva la mayor parte de la brecha.",
    cascadePlain: "Cada punto es lo que dice un nivel, de arriba abajo.",
    noBreak: "De ningún escalón por sí solo se puede decir que lleve la mayor parte de la brecha.",
    step: "Escalón",
    breaksHere: "Dónde se rompe",
    breaksMark: "aquí está la mayor parte de la brecha",
    dyadsAxis: "% de responsables",
    chartShares: "% de respuestas",
    beside: "Junto a otras de su nivel",
    standing: {
      above: "más alto",
      below: "más bajo",
    },
    standingNone: "no se puede distinguir",
    standingNote:
      "Más alto o más bajo: más allá del azar, en lo que dice este nivel ({{lower}}), junto a las demás partes del mismo nivel. No se dan puestos, porque las partes más pequeñas serían siempre las primeras y las últimas.",
    skippedOften:
      "Más de una quinta parte de este nivel ({{lower}}) se saltó esta pregunta, así que puede que no sea una pregunta para todos.",
    unanswered:
      "{{tier}}: respondieron a esto menos personas de las que harían falta para zanjarlo: con la respuesta de todos estaría entre el {{low}}\u00a0% y el {{high}}\u00a0%.",
    actions: "Qué se está haciendo al respecto",
    toWords: "Leer lo que se escribió",
    explainSays:
      "Lo que dice un nivel es la parte media de las veces en las preguntas sobre con qué frecuencia, y la parte que está de acuerdo en las demás.",
    explainInterval:
      "El intervalo es lo que razonablemente puede ser la brecha, teniendo en cuenta cuántos respondieron y cuánto difieren los equipos. Donde deja fuera el cero, la brecha difícilmente es casual.",
    reversed: "Esta pregunta está formulada al revés; se invierte, de modo que un valor más alto es mejor.",
    base: "Verse algo más favorablemente de lo que lo hacen los demás es habitual: en los estudios publicados, en torno a un tercio de desviación típica.",
  },
  priorities: {
    title: "¿Qué motor de crecimiento va primero?",
    stated: "El orden de la dirección: {{order}}.",
    notStated: "El orden de la propia dirección no se muestra: respondieron demasiado pocos de sus miembros.",
    level: "Nivel",
    first: "Pone en primer lugar",
    namesFirst: "Nombran la primera prioridad de la dirección",
    overlap: "Parte de las tres primeras de la dirección entre las tres suyas",
    n: "Respuestas",
  },
  words: {
    title: "Con sus propias palabras",
    lead: "{{name}}. Se muestra en orden aleatorio, de grupos de al menos {{threshold}}, aparte de cualquier puntuación.",
    none: "Aquí no se muestra nada: menos de {{threshold}} personas de esta parte escribieron algo, o un grupo vecino está demasiado cerca.",
    of: "{{tier}}, {{count}} comentarios",
    search: "Buscar una palabra en estos comentarios",
    searchNote:
      "Para una palabra se muestran comentarios solo si al menos {{threshold}} la contienen. La búsqueda se queda en su navegador; nadie se entera de lo que busca.",
    found: "{{tier}}: {{count}} comentarios la contienen",
    notFound: "{{tier}}: menos de {{threshold}} comentarios la contienen, así que no se muestra ninguno.",
  },
  company: {
    listTitle: "Lo que nos han dicho",
    listLead: "Resultados publicados para todos y lo que se hace al respecto.",
    emptyTitle: "Todavía no se ha publicado nada",
    empty:
      "Cuando un diagnóstico en el que usted participó se cierra y se publica, aquí encuentra lo que todos dijeron en conjunto y lo que se hará al respecto.",
    title: "Lo que nos han dicho y lo que hacemos al respecto",
    lead: "{{name}}, cerrado el {{closed}}. {{participation}}",
    participation: "Respondieron {{answered}} de {{invited}}.",
    thanks:
      "Gracias por responder. Toda la organización lee la misma página; las respuestas individuales nunca se muestran.",
    told: "Lo que nos han dicho",
    strongest: "Lo que mejor funciona",
    weakest: "Lo que peor funciona",
    furthest: "Lo que los niveles ven de forma más distinta",
    strongestItem: "«{{item}}» – {{tier}}: {{value}}.",
    furthestItem: "«{{item}}» – {{upper}}: {{upperValue}}, {{lower}}: {{lowerValue}}.",
    actions: "Lo que vamos a hacer",
    actionsCount_one: "{{count}} acción está a la vista de todos: qué, quién y para cuándo.",
    actionsCount_many: "{{count}} de acciones están a la vista de todos: qué, quién y para cuándo.",
    actionsCount_other: "{{count}} acciones están a la vista de todos: qué, quién y para cuándo.",
    noActions:
      "Todavía nadie ha compartido una acción. Quien trabaja en una decide si figura aquí. Pregunte a su responsable qué está previsto en su equipo.",
    by: "{{owner}}, hasta el {{due}}",
    status: {
      accepted: "en curso",
      done: "hecha",
    },
    answersTo: "En respuesta a: {{theme}}",
    general: "El resultado en conjunto",
    next: "Qué pasa ahora",
    nextTalk:
      "Su responsable tiene una página propia junto al resultado de su equipo y habla con usted de ello. Nadie por encima ve esa página.",
    nextPulse:
      "Un pulso breve vuelve a hacer algunas de las mismas preguntas, para que usted pueda ver si algo ha cambiado.",
    carried: "Acciones que lleva con otras personas",
    result: "Lo que dice cada nivel, pregunta por pregunta",
    resultNote:
      "Partes de las veces, o partes que están de acuerdo, de toda la organización. Los grupos pequeños se muestran como un rango, para que no se pueda deducir a nadie.",
    chart: "Lo que dice cada nivel, tema por tema",
    chartSentence:
      "Las barras separadas muestran dónde los niveles ven cosas distintas; las barras largas son rangos, donde pocos respondieron.",
    certificate: "Lo que se prometió y la prueba",
  },
  certificate: {
    title: "Lo que se prometió y cómo se cumplió",
    lead: "{{name}}. Esta página es el certificado de su publicación. Todas las personas a las que se preguntó pueden leerla.",
    promises: "Lo que se prometió",
    k: "Ninguna cifra se apoya en menos de {{k}} respuestas, ni por sí sola ni en combinación alguna con las demás.",
    kExcept:
      "Ninguna cifra se apoya en menos de {{k}} respuestas, ni por sí sola ni en combinación alguna con las demás. La única excepción es lo que la dirección espera: sus miembros aceptaron que se mostrara, por pocos que fueran.",
    comments: "Los comentarios se muestran solo de grupos de al menos {{threshold}}.",
    mode: {
      confidential: "{{tier}}: confidencial. El vínculo entre respuestas y personas se cortó al cerrar.",
      attributed: "{{tier}}: cada persona ve sus propias respuestas junto al resultado; nadie más las ve.",
      stated: "{{tier}}: se muestra en conjunto como lo que la dirección espera, tal como se anunció.",
      unreported: "{{tier}}: no se presenta.",
    },
    proof: "Cómo se comprobó",
    support:
      "El menor número de respuestas en que se apoya cualquier suma, diferencia o combinación de todas las cifras publicadas de una pregunta: {{minSupport}} (demostración {{theorems}} de la metodología, hecha para {{proofs}} combinaciones de pregunta y nivel).",
    supportNone: "No se publicó nada, así que no hay nada que combinar.",
    groups:
      "Se publican {{published}} de {{eligible}} grupos que eran lo bastante grandes; los demás habrían revelado demasiado sobre sus vecinos.",
    teams:
      "Equipos con al menos {{k}} respuestas de los que se publica un resultado: {{tiers}}. Un equipo son todas las personas de un nivel por debajo de alguien de quien dependen algunas de ellas.",
    teamsOfTier: "{{tier}} {{published}} de {{eligible}}",
    inferable:
      "Respuestas que un atacante perfecto podría inferir de todo lo que se muestra de cada pregunta en cada grupo, incluido el reparto de las respuestas: {{inferable}} de {{total}}, ninguna de ellas desfavorable. Es un recuento sobre los datos reales y no la afirmación de que no haya riesgo: deja fuera los intervalos, las cifras de toda la organización como estimaciones y prioridades, las preguntas tomadas en conjunto y lo que las personas se cuentan entre sí.",
    undecided_one: "En {{count}} de ellas no se pudo determinar, y se cuenta.",
    undecided_many: "En {{count}} de ellas no se pudo determinar, y se cuentan.",
    undecided_other: "En {{count}} de ellas no se pudo determinar, y se cuentan.",
    byPrograms_one:
      "El recuento toma todos los desgloses juntos. Se hizo mediante {{count}} programa lineal, solo a partir de lo que se muestra.",
    byPrograms_many:
      "El recuento toma todos los desgloses juntos. Se hizo mediante {{count}} programas lineales, solo a partir de lo que se muestra.",
    byPrograms_other:
      "El recuento toma todos los desgloses juntos. Se hizo mediante {{count}} programas lineales, solo a partir de lo que se muestra.",
    byIntervals:
      "El recuento es exacto: a lo largo de la línea jerárquica, los intervalos llevados a través de los grupos dicen todo lo que se puede saber.",
    coarsened_one:
      "Se ocultó {{count}} pregunta para todo un nivel porque una respuesta desfavorable habría quedado determinada.",
    coarsened_many:
      "Se ocultó {{count}} veces una pregunta para todo un nivel porque una respuesta desfavorable habría quedado determinada.",
    coarsened_other:
      "Se ocultó {{count}} veces una pregunta para todo un nivel porque una respuesta desfavorable habría quedado determinada.",
    frozen: "La publicación se elaboró una sola vez, al cerrar, y no cambia nunca.",
    method: "Versión del método",
    contractHash: "Huella (hash) de las promesas, tal como se fijaron al lanzar (SHA-256)",
    hash: "Huella (hash) de la publicación (SHA-256)",
    axes: "Desglosado por",
    axesHierarchy: "solo la línea jerárquica",
    axesFurther: "la línea jerárquica, {{axes}}",
    merged: "En {{axis}}, {{values}} eran un solo grupo. Eso formaba parte de lo que se prometió al lanzar.",
    breakdowns: "Qué muestra cada desglose",
  },
  axes: {
    title: "Qué muestra y qué oculta cada desglose",
    axis: "Desglose",
    hierarchy: "Línea jerárquica",
    level: "De",
    of: {
      everyone: "todos",
      parts: "partes",
    },
    groups: "Grupos",
    results: "Resultados mostrados",
    withheld: "Ocultos",
    none: "no se pudo mostrar nada",
    coarsened_one:
      "{{axis}}, {{of}}: {{count}} vez se ocultó una pregunta en todos los grupos de un nivel, porque se habría podido deducir una respuesta suelta.",
    coarsened_many:
      "{{axis}}, {{of}}: {{count}} veces se ocultó una pregunta en todos los grupos de un nivel, porque se habría podido deducir una respuesta suelta.",
    coarsened_other:
      "{{axis}}, {{of}}: {{count}} veces se ocultó una pregunta en todos los grupos de un nivel, porque se habría podido deducir una respuesta suelta.",
    note: "Contado sobre todos los niveles: un resultado es lo que un grupo dice a una pregunta. Se oculta donde menos de {{k}} respondieron a la pregunta, donde se podría combinar con otros de modo que una cifra se apoyara en menos, y donde se habrían podido deducir respuestas sueltas. De ninguno en particular se dice cuál de estos motivos fue. Los grupos omitidos por los mismos motivos no se cuentan aquí.",
  },
};
