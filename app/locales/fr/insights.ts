import type { insights as english } from "../en/insights.ts";
import type { Translated } from "../translated.ts";

export const insights: Translated<typeof english, "fr"> = {
  list: {
    title: "Résultats",
    lead: "Chacun montre où les niveaux voient des choses différentes.",
    emptyTitle: "Pas encore de résultats",
    empty:
      "Dès qu’un diagnostic est clos et publié, sa carte thermique apparaît ici. Rien n’est montré tant que des personnes répondent encore.",
  },
  heatmap: {
    everyone: "Tout le monde",
    where: "Partie de l’organisation",
    row: "Thème et question",
    byParts: "Par partie",
    by: "Par {{axis}}",
    pair: "{{upper}} – {{lower}}",
    noBands:
      "Rien n’est montré par {{axis}} ici. Les ventilations par attribut ne sont faites que pour tout le monde et pour de grandes parties, et là où assez de personnes ont répondu\u00a0: regardez le périmètre au-dessus.",
    interval: "de {{low}} à {{high}}",
    hiddenAnswered: "Invitations {{invited}} ({{name}})",
  },
  gaps: {
    points_one: "{{count}} point",
    points_many: "{{count}} points",
    points_other: "{{count}} points",
    pointsBetween: "{{low}} à {{high}} points",
    about: "environ {{value}}\u00a0%",
    exact: "{{value}}\u00a0%",
    band: "{{low}}–{{high}}\u00a0%",
    aboutTime: "environ {{value}}\u00a0% du temps",
    exactTime: "{{value}}\u00a0% du temps",
    bandTime: "{{low}}–{{high}}\u00a0% du temps",
  },
  detail: {
    back: "Retour à la carte thermique",
    unit: "Tout le monde",
    gapNone:
      "Aucun niveau de cette partie ne peut être comparé\u00a0: trop peu de réponses, ou trop proche d’un groupe voisin.",
    gapSentence: "{{upper}}\u00a0: {{points}} au-dessus de {{lower}}.",
    gapSentenceLow: "{{upper}}\u00a0: {{points}} au-dessous de {{lower}}.",
    gapSentenceNone: "{{upper}} et {{lower}}\u00a0: pas de différence au-delà de ce que montre la résolution.",
    whatAsked: "Ce qui a été demandé à chaque niveau et ce qu’il dit",
    level: "Niveau",
    wording: "Question posée",
    says: "Dit",
    saysFrequency: "Dit (part du temps)",
    saysAgreement: "Dit (part d’accord)",
    n: "Réponses",
    tooFew: "trop peu de réponses pour les montrer",
    unreported: "non montré, comme promis",
    chart: "Ce que dit chaque niveau, avec la précision que permet le nombre de réponses",
    chartAxisFrequency: "% du temps",
    chartAxisAgreement: "% favorable",
    chartLow: "De",
    chartHigh: "À",
    distribution: "Comment se répartissent les réponses",
    distributionNote:
      "Parts des réponses, arrondies à 5\u00a0%. Montrées à partir de 50 réponses, pour tout le monde seulement.",
    categoriesAgreement: [
      "Pas du tout d’accord",
      "Plutôt pas d’accord",
      "Ni d’accord, ni pas d’accord",
      "Plutôt d’accord",
      "Tout à fait d’accord",
    ],
    gaps: "Les écarts, avec leurs intervalles à 95\u00a0%",
    gap: "Écart",
    interval: "Intervalle",
    noInterval: {
      theme: "pas d’intervalle pour un thème",
      fewClusters: "trop peu d’équipes pour un intervalle",
      oneTeam: "une seule équipe\u00a0: rien ne dit comment les équipes diffèrent",
    },
    noIntervalOther: "pas d’intervalle",
    sure: "guère dû au hasard",
    unsure: "peut-être dû au hasard",
    parts: "Dans chaque partie",
    part: "Partie",
    noParts: "Cette partie n’a pas elle-même de parties qui soient montrées.",
    partsMany:
      "Trop de parties pour un seul tableau\u00a0: {{parts}}. Celles-ci se distinguent au-delà du hasard\u00a0; la carte thermique les contient toutes.",
    partsManyNone:
      "Trop de parties pour un seul tableau\u00a0: {{parts}}. Aucune ne se distingue au-delà du hasard\u00a0; la carte thermique les contient toutes.",
    hidden: "trop peu",
    breaks: "L’essentiel de l’écart naît ici\u00a0: {{upper}} – {{lower}}.",
    dyads: "Les managers face à leur propre équipe",
    dyadsOver: "S’estiment plus haut que leur équipe ne le fait",
    dyadsUnder: "S’estiment plus bas",
    dyadsAgree: "Le voient comme leur équipe",
    dyadsUndecided: "Pas assez de réponses pour le dire",
    dyadsNote:
      "Sur {{managers}} managers dont l’équipe est publiée, arrondi. Jamais lesquels\u00a0: la réponse d’un manager n’appartient qu’à lui ou elle.",
    dyadsWithheld: {
      fewManagers: "Combien de managers se surestiment ou se sous-estiment\u00a0: montré à partir de 20 managers.",
      noVariation: "Aucune différence décelable entre les équipes.",
    },
    predictions: "Ce qui était prévu, et ce qui est",
    prediction: "{{upper}}\u00a0: {{predicted}} prévus d’accord parmi {{lower}}. La réalité est {{actual}}.",
    predictionGap: "Prévu moins réalité\u00a0: {{difference}} points ({{interval}}).",
    predictionOwn:
      "Propre regard ({{upper}}) moins ce que dit le niveau du dessous\u00a0: {{difference}} points ({{interval}}).",
    predictionNote:
      "Qui s’évalue haut et prévoit que les autres ne le feront pas connaît l’écart. Qui prévoit trop ne le connaît pas.",
    chartSentence:
      "Le point est ce que dit un niveau, la barre ce que l’arrondi laisse ouvert. Un niveau avec une barre et sans point est trop petit pour un chiffre.",
    cascade: "De haut en bas",
    cascadeSentence: "La marche en gras porte l’essentiel de l’écart.",
    cascadePlain: "Chaque point est ce que dit un niveau, de haut en bas.",
    noBreak: "Rien ne permet de dire qu’une marche porte à elle seule l’essentiel de l’écart.",
    step: "Marche",
    breaksHere: "Là où cela se rompt",
    breaksMark: "l’essentiel de l’écart est ici",
    dyadsAxis: "% des managers",
    chartShares: "% des réponses",
    beside: "À côté des autres de son niveau",
    standing: {
      above: "plus haut",
      below: "plus bas",
    },
    standingNone: "impossible à distinguer",
    standingNote:
      "Plus haut ou plus bas\u00a0: au-delà du hasard, dans ce que dit ce niveau ({{lower}}), à côté des autres parties du même niveau. Aucun rang n’est donné, car les plus petites parties seraient toujours premières et dernières.",
    skippedOften:
      "{{lower}}\u00a0: plus d’un cinquième ont sauté cette question\u00a0; elle ne convient peut-être pas à tout le monde.",
    unanswered:
      "{{tier}}\u00a0: moins de réponses à cette question qu’il n’en faudrait pour trancher\u00a0; avec la réponse de tout le monde, la valeur se situerait entre {{low}}\u00a0% et {{high}}\u00a0%.",
    actions: "Ce que l’on en fait",
    toWords: "Lire ce qui a été écrit",
    explainSays:
      "Ce que dit un niveau est la part moyenne du temps pour les questions de fréquence, et la part d’accord pour les autres.",
    explainInterval:
      "L’intervalle est ce que l’écart peut raisonnablement valoir, compte tenu du nombre de réponses et des différences entre équipes. Quand il exclut zéro, l’écart n’est guère dû au hasard.",
    reversed:
      "Cette question est formulée dans l’autre sens\u00a0; elle est retournée, pour qu’une valeur plus haute soit meilleure.",
    base: "Se voir un peu plus favorablement que les autres ne le font est courant\u00a0: d’environ un tiers d’écart-type dans les études publiées.",
  },
  priorities: {
    title: "Quel moteur de croissance vient en premier\u00a0?",
    stated: "L’ordre de la direction\u00a0: {{order}}.",
    notStated: "L’ordre de la direction elle-même n’est pas montré\u00a0: trop peu de ses membres ont répondu.",
    level: "Niveau",
    first: "Met en premier",
    namesFirst: "Citent la première priorité de la direction",
    overlap: "Part des trois premières de la direction parmi les leurs",
    n: "Réponses",
  },
  words: {
    title: "Avec leurs propres mots",
    lead: "{{name}}. Montré dans un ordre aléatoire, pour des groupes d’au moins {{threshold}}, à part de tout score.",
    none: "Rien n’est montré ici\u00a0: moins de {{threshold}} personnes de cette partie ont écrit quelque chose, ou un groupe voisin est trop proche.",
    of: "{{tier}}, {{count}} commentaires",
    search: "Chercher un mot dans ces commentaires",
    searchNote:
      "Des commentaires ne sont montrés pour un mot que si au moins {{threshold}} le contiennent. La recherche reste dans votre navigateur\u00a0; personne n’apprend ce que vous cherchez.",
    found: "{{tier}}\u00a0: {{count}} commentaires le contiennent",
    notFound: "{{tier}}\u00a0: moins de {{threshold}} commentaires le contiennent, aucun n’est donc montré.",
  },
  company: {
    listTitle: "Ce que vous nous avez dit",
    listLead: "Les résultats publiés pour tous, et ce qui en est fait.",
    emptyTitle: "Rien n’a encore été publié",
    empty:
      "Quand un diagnostic auquel vous avez pris part est clos et publié, vous trouvez ici ce que tous ont dit ensemble, et ce qui en sera fait.",
    title: "Ce que vous nous avez dit, et ce que nous en faisons",
    lead: "{{name}}, clos le {{closed}}. {{participation}}",
    participation: "Réponses\u00a0: {{answered}} sur {{invited}}.",
    thanks:
      "Merci d’avoir répondu. Toute l’organisation lit la même page\u00a0; les réponses individuelles ne sont jamais montrées.",
    told: "Ce que vous nous avez dit",
    strongest: "Ce qui marche le mieux",
    weakest: "Ce qui marche le moins",
    furthest: "Ce que les niveaux voient le plus différemment",
    strongestItem: "«\u00a0{{item}}\u00a0»\u00a0– {{tier}}\u00a0: {{value}}.",
    furthestItem: "«\u00a0{{item}}\u00a0»\u00a0– {{upper}}\u00a0: {{upperValue}}, {{lower}}\u00a0: {{lowerValue}}.",
    actions: "Ce que nous allons faire",
    actionsCount_one: "{{count}} action est visible par tous\u00a0: quoi, par qui et pour quand.",
    actionsCount_many: "{{count}} d’actions sont visibles par tous\u00a0: quoi, par qui et pour quand.",
    actionsCount_other: "{{count}} actions sont visibles par tous\u00a0: quoi, par qui et pour quand.",
    noActions:
      "Personne n’a encore partagé d’action. Chaque personne qui travaille à une action décide si elle figure ici. Demandez à votre manager ce qui est prévu dans votre équipe.",
    by: "{{owner}}, d’ici le {{due}}",
    status: {
      accepted: "en cours",
      done: "terminée",
    },
    answersTo: "En réponse à\u00a0: {{theme}}",
    general: "Le résultat dans son ensemble",
    next: "La suite",
    nextTalk:
      "Votre manager dispose de sa propre page à côté du résultat de l’équipe, et en parle avec vous. Personne au-dessus ne voit cette page.",
    nextPulse:
      "Un court pulse repose quelques-unes des mêmes questions, pour que vous puissiez voir si quelque chose a changé.",
    carried: "Les actions que vous portez avec d’autres",
    result: "Ce que dit chaque niveau, question par question",
    resultNote:
      "Parts du temps, ou parts d’accord, pour toute l’organisation. Les petits groupes sont montrés par une fourchette, pour que personne ne puisse être déduit.",
    chart: "Ce que dit chaque niveau, thème par thème",
    chartSentence:
      "Des barres éloignées montrent où les niveaux voient des choses différentes\u00a0; les barres longues sont des fourchettes, là où peu ont répondu.",
    certificate: "Ce qui a été promis, et la preuve",
  },
  certificate: {
    title: "Ce qui a été promis, et comment cela a été tenu",
    lead: "{{name}}. Cette page est le certificat de sa publication. Toutes les personnes interrogées peuvent la lire.",
    promises: "Ce qui a été promis",
    k: "Aucun chiffre ne repose sur moins de {{k}} réponses, ni seul ni combiné de quelque façon avec les autres.",
    kExcept:
      "Aucun chiffre ne repose sur moins de {{k}} réponses, ni seul ni combiné de quelque façon avec les autres. La seule exception est ce que la direction attend\u00a0: ses membres ont accepté que ce soit montré, même s’ils sont peu nombreux.",
    comments: "Les commentaires ne sont montrés que pour des groupes d’au moins {{threshold}}.",
    mode: {
      confidential: "{{tier}}\u00a0: confidentiel. Le lien entre réponses et personnes a été coupé à la clôture.",
      attributed:
        "{{tier}}\u00a0: chaque personne voit ses réponses à côté du résultat\u00a0; personne d’autre ne les voit.",
      stated: "{{tier}}\u00a0: montré ensemble comme ce que la direction attend, ainsi que cela avait été annoncé.",
      unreported: "{{tier}}\u00a0: non présenté.",
    },
    proof: "Comment cela a été vérifié",
    support:
      "Le plus petit nombre de réponses sur lequel repose une somme, une différence ou une combinaison quelconque des chiffres publiés d’une question\u00a0: {{minSupport}} (preuve {{theorems}} de la méthodologie, établie pour {{proofs}} combinaisons de question et de niveau).",
    supportNone: "Rien n’a été publié, il n’y a donc rien à combiner.",
    groups:
      "{{published}} groupes assez grands sur {{eligible}} sont publiés\u00a0; les autres en auraient trop révélé sur leurs voisins.",
    teams:
      "Équipes d’au moins {{k}} réponses dont un résultat est publié\u00a0: {{tiers}}. Une équipe réunit toutes les personnes d’un niveau placées sous une personne dont certaines dépendent directement.",
    teamsOfTier: "{{tier}} {{published}} sur {{eligible}}",
    inferable:
      "Réponses qu’un attaquant parfait pourrait déduire de tout ce qui est montré pour chaque question dans chaque groupe, répartitions des réponses comprises\u00a0: {{inferable}} sur {{total}}, aucune n’étant défavorable. C’est un compte sur les données réelles, et non l’affirmation d’un risque nul\u00a0: il laisse de côté les intervalles, les chiffres de toute l’organisation comme les estimations et les priorités, les questions prises ensemble, et ce que les personnes se disent entre elles.",
    undecided_one: "Pour {{count}} d’entre elles, la question n’a pas pu être tranchée\u00a0; elle est comptée.",
    undecided_many: "Pour {{count}} d’entre elles, la question n’a pas pu être tranchée\u00a0; elles sont comptées.",
    undecided_other: "Pour {{count}} d’entre elles, la question n’a pas pu être tranchée\u00a0; elles sont comptées.",
    byPrograms_one:
      "Ce compte prend toutes les ventilations ensemble. Il a été établi par {{count}} programme linéaire, à partir de ce qui est montré seulement.",
    byPrograms_many:
      "Ce compte prend toutes les ventilations ensemble. Il a été établi par {{count}} programmes linéaires, à partir de ce qui est montré seulement.",
    byPrograms_other:
      "Ce compte prend toutes les ventilations ensemble. Il a été établi par {{count}} programmes linéaires, à partir de ce qui est montré seulement.",
    byIntervals:
      "Ce compte est exact\u00a0: le long de la ligne hiérarchique, des intervalles propagés à travers les groupes disent tout ce qui peut être su.",
    coarsened_one:
      "{{count}} question a été masquée pour tout un niveau parce qu’une réponse défavorable aurait pu être établie.",
    coarsened_many:
      "{{count}} fois, une question a été masquée pour tout un niveau parce qu’une réponse défavorable aurait pu être établie.",
    coarsened_other:
      "{{count}} fois, une question a été masquée pour tout un niveau parce qu’une réponse défavorable aurait pu être établie.",
    frozen: "La publication a été établie une fois, à la clôture, et ne change jamais.",
    method: "Version de la méthode",
    contractHash: "Empreinte des promesses, telles que figées au lancement (SHA-256)",
    hash: "Empreinte de la publication (SHA-256)",
    axes: "Ventilé par",
    axesHierarchy: "la ligne hiérarchique seule",
    axesFurther: "la ligne hiérarchique, {{axes}}",
    merged:
      "Dans {{axis}}, {{values}} formaient un seul groupe. Cela faisait partie de ce qui a été promis au lancement.",
    breakdowns: "Ce que montre chaque ventilation",
  },
  axes: {
    title: "Ce que chaque ventilation montre et masque",
    axis: "Ventilation",
    hierarchy: "Ligne hiérarchique",
    level: "Pour",
    of: {
      everyone: "tout le monde",
      parts: "les parties",
    },
    groups: "Groupes",
    results: "Résultats montrés",
    withheld: "Masqués",
    none: "rien ne pouvait être montré",
    coarsened_one:
      "{{axis}}, {{of}}\u00a0: {{count}} fois, une question a été masquée pour tous les groupes d’un niveau, parce qu’une réponse isolée aurait pu être déduite.",
    coarsened_many:
      "{{axis}}, {{of}}\u00a0: {{count}} fois, une question a été masquée pour tous les groupes d’un niveau, parce qu’une réponse isolée aurait pu être déduite.",
    coarsened_other:
      "{{axis}}, {{of}}\u00a0: {{count}} fois, une question a été masquée pour tous les groupes d’un niveau, parce qu’une réponse isolée aurait pu être déduite.",
    note: "Compté sur tous les niveaux\u00a0: un résultat est ce qu’un groupe dit à une question. Il est masqué là où moins de {{k}} personnes ont répondu à la question, là où il pourrait être combiné avec d’autres de sorte qu’un chiffre repose sur moins, et là où des réponses isolées auraient pu être déduites. On ne dit pour aucun en particulier laquelle de ces raisons a joué. Les groupes écartés pour les mêmes raisons ne sont pas comptés ici.",
  },
};
