import type { findings as english } from "../en/findings.ts";
import type { Translated } from "../translated.ts";

export const findings: Translated<typeof english, "fr"> = {
  headline: {
    says: {
      time: "«\u00a0{{label}}\u00a0»\u00a0: {{upper}} {{upperValue}} du temps, {{lower}} {{lowerValue}}.",
      notTime:
        "«\u00a0{{label}}\u00a0» ne se produit pas\u00a0: {{upper}} {{upperValue}} du temps, {{lower}} {{lowerValue}}.",
      agree: "«\u00a0{{label}}\u00a0», part d’accord\u00a0: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
      disagree: "«\u00a0{{label}}\u00a0», part de désaccord\u00a0: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    },
    rank: {
      largest:
        "C’est le plus grand des {{count}} écarts entre {{upper}} et {{lower}}\u00a0: {{points}}, et au moins {{least}}.",
      surest:
        "Des {{count}} écarts entre {{upper}} et {{lower}}, aucun n’est plus sûrement grand\u00a0: {{points}} tel que montré, et au moins {{least}}.",
      only: "C’est le seul écart entre {{upper}} et {{lower}} qui puisse être montré\u00a0: {{points}}, et au moins {{least}}.",
      reverse:
        "{{lower}}\u00a0: un regard plus favorable que {{upper}}, d’au moins {{least}}. Aucun écart n’est sûr où ce soit l’inverse.",
    },
    breaks: "L’essentiel naît entre {{upper}} et {{lower}}.",
    partsAll: "Il se voit dans l’ensemble des {{count}} parties de l’organisation qui peuvent être comparées.",
    partsSome:
      "Il se voit dans {{same}} des {{count}} parties qui peuvent être comparées\u00a0; dans les autres, il peut être dû au hasard.",
    partsMixed:
      "Il se voit dans {{same}} des {{count}} parties qui peuvent être comparées\u00a0; dans {{opposite}}, c’est l’inverse.",
    agree: "Les niveaux sont largement d’accord",
    agreeLead_one: "Le seul écart entre deux niveaux ne peut pas dépasser {{points}}.",
    agreeLead_many: "Aucun des {{count}} écarts entre les niveaux n’est sûr, et aucun ne peut dépasser {{points}}.",
    agreeLead_other: "Aucun des {{count}} écarts entre les niveaux n’est sûr, et aucun ne peut dépasser {{points}}.",
    open: "Aucun écart entre les niveaux n’est sûr",
    openLead_one:
      "Le seul écart peut être dû au hasard. Avec si peu de réponses, il pourrait aussi aller jusqu’à {{points}}.",
    openLead_many:
      "Chacun des {{count}} écarts peut être dû au hasard. Avec les réponses disponibles, des écarts allant jusqu’à {{points}} pourraient passer inaperçus.",
    openLead_other:
      "Chacun des {{count}} écarts peut être dû au hasard. Avec les réponses disponibles, des écarts allant jusqu’à {{points}} pourraient passer inaperçus.",
    noIntervals: "Il y a des écarts, et rien ne dit à quel point ils sont sûrs",
    noIntervalsLead_one: "Trop peu d’équipes ont répondu pour distinguer le seul écart du hasard.",
    noIntervalsLead_many: "Trop peu d’équipes ont répondu pour distinguer du hasard un seul des {{count}} écarts.",
    noIntervalsLead_other: "Trop peu d’équipes ont répondu pour distinguer du hasard un seul des {{count}} écarts.",
    oneLevel: "Un seul niveau peut être montré\u00a0: {{tier}}",
    oneLevelLead:
      "Un écart demande deux niveaux. Parmi les autres, trop peu de personnes ont répondu, ou leurs réponses ne sont pas présentées, comme promis avant la première question.",
    tooFew: "Trop peu de réponses pour montrer quoi que ce soit ici",
    tooFewLead: "Aucun chiffre de cette partie de l’organisation ne repose sur assez de réponses.",
  },
  pages: {
    title: "Pages de ce résultat",
    result: "En bref",
    heatmap: "Carte thermique",
    strategy: "Stratégie et priorités",
    trend: "Évolution depuis une fois précédente",
    words: "Avec leurs propres mots",
    certificate: "Ce qui a été promis, et la preuve",
  },
  first: {
    of: "{{name}}, {{part}}",
    toHeatmap: "Voir tous les écarts dans la carte thermique",
  },
  gap: {
    says: {
      time: "{{upper}} {{upperValue}} du temps, {{lower}} {{lowerValue}}.",
      notTime: "Cela ne se produit pas\u00a0: {{upper}} {{upperValue}} du temps, {{lower}} {{lowerValue}}.",
      agree: "Part d’accord\u00a0: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
      disagree: "Part de désaccord\u00a0: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    },
  },
  sense: {
    time: "Part du temps\u00a0:",
    notTime: "Part du temps où cela ne se produit pas\u00a0:",
    agree: "Part d’accord\u00a0:",
    disagree: "Part de désaccord\u00a0:",
  },
  levelSays: "{{tier}} {{value}}",
  certainty: {
    title: "Qui a répondu, et à quel point c’est sûr",
    answered: "{{tier}}\u00a0: {{answered}} réponses sur {{invited}}.",
    sure: "Écarts entre deux niveaux guère dus au hasard\u00a0: {{sure}} sur {{count}}. Les autres peuvent être dus au hasard.",
    unknown: "Écarts pour lesquels trop peu d’équipes ont répondu pour les distinguer du hasard\u00a0: {{count}}.",
    thin: "{{tier}}\u00a0: tant de personnes n’ont pas répondu que celles qui manquent pourraient changer certains résultats. Chaque question dit de combien.",
  },
  matter: {
    title: "Les écarts qui comptent le plus",
    none: "Aucun écart n’est sûr où un niveau voit les choses plus favorablement que celui qui est au-dessous.",
    size: "Soit {{points}} d’écart, et au moins {{least}}.",
    sizeBetween: "Soit entre {{low}} et {{high}} points d’écart.",
    unstable: "Qu’il fasse partie de ceux-ci ou non dépend de la façon dont les raisons sont pondérées entre elles.",
  },
  factors: {
    size: {
      name: "Son ampleur",
      low: "petite",
      middle: "moyenne",
      high: "grande",
    },
    certainty: {
      name: "Sa certitude",
      low: "il est peut-être petit",
      middle: "probablement plus que petit",
      high: "presque sûrement plus que petit",
    },
    reach: {
      name: "Combien de personnes il concerne",
      parts: {
        low: "peu de personnes sont dans des parties où il existe",
        middle: "environ la moitié sont dans des parties où il existe",
        high: "la plupart sont dans des parties où il existe",
      },
      answers: {
        low: "peu des personnes interrogées ont répondu",
        middle: "environ la moitié des personnes interrogées ont répondu",
        high: "la plupart des personnes interrogées ont répondu",
      },
    },
  },
  strengths: {
    title: "Ce qui va bien",
    none: "Rien ne ressort\u00a0: aucun niveau n’est sûrement meilleur que ne le pense celui du dessus, et rien n’est vu favorablement à tous les niveaux.",
    hidden: "Mieux que ne le pense le niveau du dessus. Cela vaut d’être dit, et d’être gardé\u00a0:",
    shared: "Vu favorablement à tous les niveaux\u00a0:",
  },
  problems: {
    title: "Là où tous les niveaux voient le même problème",
    lead: "Pas d’écart à combler\u00a0: chaque niveau dit que ce n’est pas bon.",
  },
  actions: {
    title: "Ce qui est fait",
    none: "Personne n’a encore partagé d’action. Les managers décident eux-mêmes de ce qu’ils partagent.",
    underWay_one: "{{count}} action partagée est en cours.",
    underWay_many: "{{count}} actions partagées sont en cours.",
    underWay_other: "{{count}} actions partagées sont en cours.",
    done_one: "{{count}} action partagée est terminée.",
    done_many: "{{count}} actions partagées sont terminées.",
    done_other: "{{count}} actions partagées sont terminées.",
    note: "Seules sont comptées les actions que leurs responsables ont choisi de partager, et seulement en nombre.",
  },
  explain: {
    what: "Ce que veulent dire ces chiffres",
    why: "Pourquoi ceux-ci, et ce que veulent dire les barres",
    gap: "Un écart est ce que dit un niveau moins ce que dit un autre, en points sur cent. Chaque niveau a répondu à la même question depuis sa place.",
    sure: "Guère dû au hasard\u00a0: si tout le monde répondait de nouveau un autre jour, l’écart serait presque sûrement encore là. Environ un sur dix de ceux que l’on dit tels peut tout de même être dû au hasard.",
    least:
      "«\u00a0Au moins\u00a0» est la plus petite valeur que l’écart peut raisonnablement avoir, compte tenu du nombre de réponses et des différences entre équipes.",
    rounded:
      "Les petits groupes sont montrés par une fourchette, les plus grands sont arrondis, pour que personne ne puisse être déduit. L’arrondi va vers moins de certitude, jamais vers plus.",
    score:
      "Quatre choses sont multipliées\u00a0: un écart ne vient donc en premier que si les quatre parlent pour lui.",
    size: "Ampleur\u00a0: l’écart une fois la part de chance déduite. Le plus grand de nombreux écarts doit d’ordinaire quelque chose à la chance\u00a0: chacun est donc un peu rapproché des autres.",
    importance:
      "Importance\u00a0: tout ce qui en dépend. Personne n’a été interrogé là-dessus, elle compte donc autant pour tous.",
    certainty: "Certitude\u00a0: la probabilité que l’écart soit plus que petit.",
    reach: "Portée\u00a0: la part des personnes concernées qui sont dans des parties de l’organisation où il se voit.",
  },
  strategy: {
    title: "Le terrain sait-il ce qui vient en premier\u00a0?",
    titleKnown: "{{tier}}\u00a0: {{shown}} mettent en premier ce que la direction met en premier",
    lead: "{{name}}. La direction a classé ce qu’elle attend le plus de la vente. Les autres niveaux ont classé ce qu’ils croient qu’elle attend.",
    none: "Ce diagnostic n’a demandé à personne de classer des priorités.",
    tooFew: "Trop peu de personnes ont classé les priorités pour montrer comment.",
    notStated:
      "L’ordre de la direction elle-même n’est pas montré\u00a0: trop peu de ses membres ont classé, ou leurs réponses ne sont pas présentées. Rien ne dit donc à quel point les autres en sont proches.",
    order: "Comment chaque niveau les classe",
    orderLead: "La place un est ce qu’un niveau met en premier en moyenne.",
    priority: "Priorité",
    chart:
      "Chaque ligne est une priorité, de niveau en niveau. Les lignes qui se croisent sont des priorités qui changent de place en descendant.",
    place: "Place",
    table: "Les mêmes données en tableau",
    apart: "À quel point chaque niveau est proche de l’ordre de la direction",
    level: "Niveau",
    namesFirst: "Mettent en premier la première priorité de la direction",
    overlap: "Part des trois premières de la direction parmi les leurs",
    sameOrder: "Ordre, dans l’ensemble",
    oneMind: "Entre eux",
    n: "Réponses",
    tau: {
      same: "à peu près le même",
      partly: "en partie le même",
      unrelated: "presque sans rapport",
      opposite: "plutôt l’inverse",
    },
    concordance: {
      one: "largement unanimes",
      some: "en partie unanimes",
      none: "chacun pour soi",
    },
    value: "{{words}} ({{value}})",
    felt: "Clarté ressentie à côté de clarté démontrée",
    feltLead:
      "Qui dit que l’ordre est clair, à côté de qui cite ensuite ce que la direction met en premier. Là où le premier dépasse de loin le second, on est sûr d’un ordre qui n’est pas celui de la direction.",
    feltItem: "D’accord\u00a0: «\u00a0{{label}}\u00a0»",
    feltNone: "Ce diagnostic n’a demandé à personne si l’ordre lui est clair.",
    feltHigher:
      "{{tier}}\u00a0: davantage disent que c’est clair ({{felt}}) que ne citent la première priorité ({{shown}}).",
    feltLower:
      "{{tier}}\u00a0: davantage citent la première priorité ({{shown}}) que ne disent que c’est clair ({{felt}}).",
    feltSame:
      "{{tier}}\u00a0: à peu près autant disent que c’est clair ({{felt}}) que citent la première priorité ({{shown}}).",
    explainFirst:
      "La part d’un niveau dont la propre première place est celle à laquelle la direction a donné la première place.",
    explainOverlap:
      "Des trois priorités que la direction met en premier, combien figurent en moyenne parmi les trois que les personnes d’un niveau mettent en premier, en part.",
    explainTau:
      "«\u00a0Ordre, dans l’ensemble\u00a0» compare les priorités deux à deux\u00a0: il vaut un quand les deux ordres s’accordent sur toutes, moins un quand ils sont opposés, et zéro quand ils sont sans rapport.",
    explainMind:
      "«\u00a0Entre eux\u00a0» dit à quel point les personnes d’un niveau classent de la même façon\u00a0: un quand toutes donnent le même ordre, zéro quand il n’y a pas d’ordre commun.",
  },
  chart: {
    loading: "Le graphique se charge.",
    table: "Les mêmes données en tableau",
  },
  trend: {
    title: "Sur {{count}} écarts, {{smaller}} ont diminué et {{larger}} ont augmenté, au-delà du hasard",
    titleCalm: "Aucun des {{count}} écarts n’a sûrement changé plus que de tels écarts ne dérivent d’eux-mêmes",
    titleFew: "Trop peu de réponses pour dire ce qui a changé",
    titleNone: "Encore rien avec quoi comparer",
    lead: "{{name}}, clos le {{closed}}, à côté de {{earlier}}, clos le {{earlierClosed}}. Seulement les questions posées mot pour mot de la même façon.",
    leadNone: "{{name}}. Dès que les mêmes questions auront été posées deux fois au même public, l’évolution sera ici.",
    choose: "Comparer avec",
    wave: "{{name}}, clos le {{closed}}",
    between: "{{pair}}",
    chart: "Chaque écart avant, maintenant, et tel qu’on pouvait l’attendre sans que rien soit fait",
    chartSentence:
      "Point plein\u00a0: maintenant, avec son intervalle en barre. Point creux\u00a0: avant. Trait\u00a0: ce que l’on pouvait attendre, car les grands écarts doivent quelque chose à la chance et rétrécissent d’eux-mêmes.",
    axis: "Écart en points",
    item: "Question",
    level: "Niveau",
    earlier: "Avant",
    later: "Maintenant",
    expected: "Attendu",
    change: "Évolution, avec son intervalle",
    changeValue: "{{change}} (de {{low}} à {{high}})",
    fromTo: "L’écart était de {{earlier}}, il est de {{later}}.",
    tooFew: "trop peu de réponses pour le dire",
    othersUnsure: "Les autres, peut-être dus au hasard\u00a0: {{unsure}}.",
    othersHidden: "Les autres, où trop peu de personnes ont répondu l’une des deux fois\u00a0: {{hidden}}.",
    verdict: {
      smaller: "Il a sûrement diminué, de plus qu’il ne l’aurait fait de lui-même.",
      larger: "Il a sûrement augmenté, de plus qu’il ne l’aurait fait de lui-même.",
      drift: "Il a sûrement changé, mais pas plus qu’un tel écart ne dérive de lui-même.",
      noDrift: "Il a sûrement changé. Trop peu de questions disent de combien un tel écart dérive de lui-même.",
    },
    levels: "Ce que chaque niveau disait et ce qu’il dit maintenant",
    levelsLead:
      "Entre quelles valeurs se situe l’évolution, autant que l’arrondi permet de le savoir\u00a0; ce qui en est dû au hasard figure avec les écarts ci-dessus.",
    levelsOpen: "Toutes les questions, niveau par niveau",
    possible: "Évolution entre",
    explainChange:
      "L’évolution est l’écart de maintenant moins l’écart d’avant. Son intervalle est composé des deux intervalles publiés, et il est plutôt trop large que trop étroit.",
    explainExpected:
      "Attendu\u00a0: à quoi ressemble un écart la fois suivante si rien n’est fait. Les plus grands écarts doivent d’ordinaire quelque chose à la chance, et la chance ne se répète pas\u00a0: ils rétrécissent donc d’eux-mêmes. Seul ce qui va au-delà compte comme une évolution.",
    explainFew:
      "Une évolution n’est montrée que là où assez de personnes ont répondu les deux fois\u00a0; les groupes plus petits sont montrés avant et maintenant, sans évolution. La sûreté de chacun des deux résultats a été prouvée pour lui-même\u00a0; celle des deux ensemble ne l’a pas été.",
  },
};
