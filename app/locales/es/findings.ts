import type { findings as english } from "../en/findings.ts";
import type { Translated } from "../translated.ts";

export const findings: Translated<typeof english, "es"> = {
  headline: {
    says: {
      time: "«{{label}}»: {{upper}}, {{upperValue}} de las veces; {{lower}}, {{lowerValue}}.",
      notTime: "Parte de las veces en que «{{label}}» no ocurre: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      agree: "«{{label}}», de acuerdo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      disagree: "«{{label}}», en desacuerdo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
    },
    rank: {
      largest: "Es la mayor de {{count}} brechas entre {{upper}} y {{lower}}: {{points}}, y al menos {{least}}.",
      surest:
        "De {{count}} brechas entre {{upper}} y {{lower}}, ninguna es grande con más seguridad: {{points}} tal como se muestra, y al menos {{least}}.",
      only: "Es la única brecha entre {{upper}} y {{lower}} que se puede mostrar: {{points}}, y al menos {{least}}.",
      reverse:
        "{{lower}}: lo ven más favorablemente que {{upper}}, por al menos {{least}}. No hay ninguna brecha segura en que sea al revés.",
    },
    breaks: "La mayor parte surge entre {{upper}} y {{lower}}.",
    partsAll: "Aparece en las {{count}} partes de la organización que se pueden comparar.",
    partsSome: "Aparece en {{same}} de las {{count}} partes que se pueden comparar; en las demás podría ser casual.",
    partsMixed: "Aparece en {{same}} de las {{count}} partes que se pueden comparar; en {{opposite}} es al revés.",
    agree: "Los niveles coinciden en gran medida",
    agreeLead_one: "La única brecha entre dos niveles no puede ser mayor de {{points}}.",
    agreeLead_many:
      "De {{count}} brechas entre los niveles, ninguna existe con seguridad y ninguna puede ser mayor de {{points}}.",
    agreeLead_other:
      "De {{count}} brechas entre los niveles, ninguna existe con seguridad y ninguna puede ser mayor de {{points}}.",
    open: "Ninguna brecha entre los niveles es segura",
    openLead_one: "La única brecha podría ser casual. Con tan pocas respuestas, también podría llegar a {{points}}.",
    openLead_many:
      "Cada una de las {{count}} brechas podría ser casual. Con las respuestas que hay, brechas de hasta {{points}} podrían pasar inadvertidas.",
    openLead_other:
      "Cada una de las {{count}} brechas podría ser casual. Con las respuestas que hay, brechas de hasta {{points}} podrían pasar inadvertidas.",
    noIntervals: "Hay brechas, y nada dice con qué seguridad",
    noIntervalsLead_one: "Respondieron demasiado pocos equipos para distinguir la única brecha del azar.",
    noIntervalsLead_many:
      "Respondieron demasiado pocos equipos para distinguir del azar alguna de las {{count}} brechas.",
    noIntervalsLead_other:
      "Respondieron demasiado pocos equipos para distinguir del azar alguna de las {{count}} brechas.",
    oneLevel: "Solo se puede mostrar lo que dice un nivel: {{tier}}",
    oneLevelLead:
      "Una brecha necesita dos niveles. De los demás respondieron demasiado pocos, o sus respuestas no se presentan, como se prometió antes de la primera pregunta.",
    tooFew: "Demasiado pocas respuestas para mostrar algo aquí",
    tooFewLead: "Ninguna cifra de esta parte de la organización se apoya en suficientes respuestas.",
  },
  pages: {
    title: "Páginas de este resultado",
    result: "En resumen",
    heatmap: "Mapa de calor",
    strategy: "Estrategia y prioridades",
    trend: "Cambio desde una vez anterior",
    words: "En sus propias palabras",
    certificate: "Lo que se prometió y la prueba",
  },
  first: {
    of: "{{name}}, {{part}}",
    toHeatmap: "Ver todas las brechas en el mapa de calor",
  },
  gap: {
    says: {
      time: "{{upper}}: {{upperValue}} de las veces. {{lower}}: {{lowerValue}}.",
      notTime: "Parte de las veces en que no ocurre: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      agree: "De acuerdo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      disagree: "En desacuerdo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
    },
  },
  sense: {
    time: "Parte de las veces:",
    notTime: "Parte de las veces en que no ocurre:",
    agree: "Parte que está de acuerdo:",
    disagree: "Parte que está en desacuerdo:",
  },
  levelSays: "{{tier}} {{value}}",
  certainty: {
    title: "Quién respondió y qué seguridad hay",
    answered: "{{tier}}: respondieron {{answered}} de {{invited}}.",
    sure: "Brechas entre dos niveles que difícilmente son casuales: {{sure}} de {{count}}. Las demás pueden ser casuales.",
    unknown: "Brechas para las que respondieron demasiado pocos equipos como para distinguirlas del azar: {{count}}.",
    thin: "{{tier}}: dejaron de responder tantas personas que las que faltan podrían cambiar algunos resultados. Cada pregunta dice en cuánto.",
  },
  matter: {
    title: "Las brechas que más importan",
    none: "No hay ninguna brecha segura en que un nivel lo vea más favorablemente que el que tiene debajo.",
    size: "Son {{points}} de diferencia, y al menos {{least}}.",
    sizeBetween: "Son entre {{low}} y {{high}} puntos de diferencia.",
    unstable: "Que esté entre estas depende de cómo se ponderen entre sí los motivos.",
  },
  factors: {
    size: {
      name: "Qué tamaño tiene",
      low: "pequeña",
      middle: "mediana",
      high: "grande",
    },
    certainty: {
      name: "Qué seguridad hay",
      low: "puede ser pequeña",
      middle: "probablemente algo más que pequeña",
      high: "casi seguro algo más que pequeña",
    },
    reach: {
      name: "A cuántos afecta",
      parts: {
        low: "pocas personas están en partes que la tienen",
        middle: "alrededor de la mitad está en partes que la tienen",
        high: "la mayoría está en partes que la tienen",
      },
      answers: {
        low: "respondieron pocas de las personas preguntadas",
        middle: "respondió alrededor de la mitad de las personas preguntadas",
        high: "respondió la mayoría de las personas preguntadas",
      },
    },
  },
  strengths: {
    title: "Lo que va bien",
    none: "Nada destaca: ningún nivel está con seguridad mejor de lo que piensa el que tiene encima, y nada se ve favorablemente en todos los niveles.",
    hidden: "Mejor de lo que piensa el nivel superior. Vale la pena decirlo y conservarlo:",
    shared: "Se ve favorablemente en todos los niveles:",
  },
  problems: {
    title: "Donde todos los niveles ven el mismo problema",
    lead: "No hay brecha que cerrar: todos los niveles dicen que no está bien.",
  },
  actions: {
    title: "Lo que se está haciendo",
    none: "Nadie ha mostrado todavía una acción. Los responsables deciden por sí mismos qué muestran.",
    underWay_one: "Hay {{count}} acción compartida en curso.",
    underWay_many: "Hay {{count}} acciones compartidas en curso.",
    underWay_other: "Hay {{count}} acciones compartidas en curso.",
    done_one: "Hay {{count}} acción compartida hecha.",
    done_many: "Hay {{count}} acciones compartidas hechas.",
    done_other: "Hay {{count}} acciones compartidas hechas.",
    note: "Solo se cuentan las acciones que sus titulares decidieron compartir, y solo como recuento.",
  },
  explain: {
    what: "Qué significan estas cifras",
    why: "Por qué estas, y qué significan las barras",
    gap: "Una brecha es lo que dice un nivel menos lo que dice otro, en puntos sobre cien. Todos los niveles respondieron a la misma pregunta desde donde están.",
    sure: "Difícilmente casual: si todos respondieran de nuevo otro día, la brecha casi con seguridad seguiría ahí. Aun así, alrededor de una de cada diez así llamadas puede ser casual.",
    least:
      "«Al menos» es el extremo menor de lo que razonablemente puede ser la brecha, teniendo en cuenta cuántos respondieron y cuánto difieren los equipos.",
    rounded:
      "Los grupos pequeños se muestran como un rango y los mayores redondeados, para que no se pueda deducir a nadie. El redondeo va hacia menos certeza, nunca hacia más.",
    score: "Se multiplican cuatro cosas, así que una brecha figura primero solo si las cuatro hablan a su favor.",
    size: "Tamaño: la brecha descontando la suerte. La mayor de muchas brechas suele deberse en parte a la suerte, así que cada una se acerca un poco a las demás.",
    importance: "Importancia: cuánto depende de ella. No se preguntó a nadie, así que cuenta igual para todas.",
    certainty: "Certeza: qué probabilidad hay de que la brecha sea algo más que pequeña.",
    reach: "Alcance: qué parte de las personas afectadas está en partes de la organización donde aparece.",
  },
  strategy: {
    title: "¿Se sabe sobre el terreno qué va primero?",
    titleKnown: "{{tier}}: {{shown}} ponen primero lo que la dirección pone primero",
    lead: "{{name}}. La dirección ordenó lo que más quiere de ventas. Los demás niveles ordenaron lo que creen que quiere.",
    none: "En este diagnóstico no se pidió a nadie que ordenara prioridades.",
    tooFew: "Ordenaron las prioridades demasiado pocas personas para mostrar cómo.",
    notStated:
      "El orden de la propia dirección no se muestra: ordenaron demasiado pocos de sus miembros, o sus respuestas no se presentan. Por eso nada dice a qué distancia de él están los demás.",
    order: "Cómo las ordena cada nivel",
    orderLead: "El puesto uno es lo que un nivel pone primero de media.",
    priority: "Prioridad",
    chart:
      "Cada línea es una prioridad, de nivel en nivel. Las líneas que se cruzan son prioridades que cambian de puesto por el camino hacia abajo.",
    place: "Puesto",
    table: "Lo mismo en una tabla",
    apart: "A qué distancia está cada nivel del orden de la dirección",
    level: "Nivel",
    namesFirst: "Ponen primero la primera prioridad de la dirección",
    overlap: "De las tres primeras de la dirección, entre las tres suyas",
    sameOrder: "Orden, en conjunto",
    oneMind: "Entre sí",
    n: "Respuestas",
    tau: {
      same: "prácticamente el mismo",
      partly: "en parte el mismo",
      unrelated: "apenas relacionado",
      opposite: "más bien al revés",
    },
    concordance: {
      one: "en gran medida de acuerdo",
      some: "en parte de acuerdo",
      none: "cada cual por su lado",
    },
    value: "{{words}} ({{value}})",
    felt: "Claridad sentida junto a claridad demostrada",
    feltLead:
      "Quién dice que el orden está claro, junto a quién nombra después lo que la dirección pone primero. Donde lo primero está muy por encima de lo segundo, la gente está segura de un orden que no es el de la dirección.",
    feltItem: "De acuerdo: «{{label}}»",
    feltNone: "En este diagnóstico no se preguntó a nadie si el orden le resulta claro.",
    feltHigher:
      "{{tier}}: son más quienes dicen que está claro ({{felt}}) que quienes nombran la primera prioridad ({{shown}}).",
    feltLower:
      "{{tier}}: son más quienes nombran la primera prioridad ({{shown}}) que quienes dicen que está claro ({{felt}}).",
    feltSame:
      "{{tier}}: son más o menos los mismos quienes dicen que está claro ({{felt}}) y quienes nombran la primera prioridad ({{shown}}).",
    explainFirst:
      "La parte de un nivel cuyo propio primer puesto es el mismo al que la dirección dio el primer puesto.",
    explainOverlap:
      "De las tres prioridades que la dirección pone primero, cuántas están de media entre las tres que ponen primero las personas de un nivel, expresado como parte.",
    explainTau:
      "«Orden, en conjunto» compara las prioridades de dos en dos: es uno donde ambos órdenes coinciden en todas, menos uno donde son opuestos y cero donde no guardan relación.",
    explainMind:
      "«Entre sí» dice hasta qué punto las personas de un nivel ordenan igual: uno donde todas dan el mismo orden, cero donde no hay un orden común.",
  },
  chart: {
    loading: "El gráfico se está cargando.",
    table: "Lo mismo en una tabla",
  },
  trend: {
    title: "De {{count}} brechas, {{smaller}} se han reducido y {{larger}} han crecido, más allá del azar",
    titleCalm:
      "De {{count}} brechas, ninguna ha cambiado con seguridad más de lo que tales brechas varían por sí solas",
    titleFew: "Demasiado pocas respuestas para decir qué ha cambiado",
    titleNone: "Todavía no hay con qué comparar",
    lead: "{{name}}, cerrado el {{closed}}, junto a {{earlier}}, cerrado el {{earlierClosed}}. Solo las preguntas que se hicieron palabra por palabra igual.",
    leadNone:
      "{{name}}. En cuanto se hayan hecho las mismas preguntas dos veces al mismo público, el cambio está aquí.",
    choose: "Comparar con",
    wave: "{{name}}, cerrado el {{closed}}",
    between: "{{pair}}",
    chart: "Cada brecha entonces, ahora y como era de esperar si no se hacía nada",
    chartSentence:
      "Punto lleno: ahora, con su intervalo como barra. Punto hueco: entonces. Trazo: lo que era de esperar, porque las brechas grandes se deben en parte a la suerte y se reducen por sí solas.",
    axis: "Brecha en puntos",
    item: "Pregunta",
    level: "Nivel",
    earlier: "Entonces",
    later: "Ahora",
    expected: "Esperado",
    change: "Cambio, con su intervalo",
    changeValue: "{{change}} (de {{low}} a {{high}})",
    fromTo: "La brecha era de {{earlier}} y es de {{later}}.",
    tooFew: "demasiado pocas respuestas para decirlo",
    othersUnsure: "Otras que pueden ser casuales: {{unsure}}.",
    othersHidden: "Otras en las que respondieron demasiado pocos en una de las dos ocasiones: {{hidden}}.",
    verdict: {
      smaller: "Se ha reducido con seguridad, y más de lo que lo habría hecho por sí sola.",
      larger: "Ha crecido con seguridad, y más de lo que lo habría hecho por sí sola.",
      drift: "Ha cambiado con seguridad, pero no más de lo que una brecha así varía por sí sola.",
      noDrift:
        "Ha cambiado con seguridad. Hay demasiado pocas preguntas para decir cuánto varía por sí sola una brecha así.",
    },
    levels: "Lo que cada nivel dijo entonces y dice ahora",
    levelsLead:
      "Entre qué valores está el cambio, hasta donde el redondeo permite saberlo; cuánto de ello es casual figura en las brechas de arriba.",
    levelsOpen: "Todas las preguntas, nivel por nivel",
    possible: "Cambio entre",
    explainChange:
      "El cambio es la brecha de ahora menos la de entonces. Su intervalo se hace a partir de los dos intervalos que se publicaron, y es más bien demasiado ancho que demasiado estrecho.",
    explainExpected:
      "Esperado: el aspecto que tiene una brecha la vez siguiente si no se hace nada. Las brechas mayores suelen deberse en parte a la suerte, y la suerte no se repite, así que se reducen por sí solas. Solo lo que va más allá cuenta como cambio.",
    explainFew:
      "Un cambio se muestra solo donde respondieron suficientes personas las dos veces; los grupos menores se muestran entonces y ahora, sin cambio. Se demostró que cada uno de los dos resultados es seguro por sí mismo; los dos juntos, no.",
  },
};
