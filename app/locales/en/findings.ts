/** What a result says first, what matters in it, and how it changed: for executives. */
export const findings = {
  headline: {
    says: {
      time: "“{{label}}”: {{upper}} say {{upperValue}} of the time, {{lower}} say {{lowerValue}}.",
      notTime: "“{{label}}” does not happen {{upperValue}} of the time, {{upper}} say. {{lower}} say {{lowerValue}}.",
      agree: "“{{label}}”: {{upperValue}} of {{upper}} agree, and {{lowerValue}} of {{lower}}.",
      disagree: "“{{label}}”: {{upperValue}} of {{upper}} disagree, and {{lowerValue}} of {{lower}}.",
    },
    rank: {
      largest:
        "It is the largest of {{count}} gaps between {{upper}} and {{lower}}: {{points}}, and at least {{least}}.",
      surest:
        "Of {{count}} gaps between {{upper}} and {{lower}}, none is more surely large: {{points}} as shown, and at least {{least}}.",
      only: "It is the one gap between {{upper}} and {{lower}} that can be shown: {{points}}, and at least {{least}}.",
      reverse:
        "{{lower}} see it more favourably than {{upper}}, by at least {{least}}. No gap is sure in which it is the other way round.",
    },
    breaks: "Most of it arises between {{upper}} and {{lower}}.",
    partsAll: "It shows in all {{count}} parts of the organisation that can be compared.",
    partsSome: "It shows in {{same}} of the {{count}} parts that can be compared; in the others it could be chance.",
    partsMixed:
      "It shows in {{same}} of the {{count}} parts that can be compared; in {{opposite}} it is the other way round.",
    agree: "The levels largely agree",
    agreeLead_one: "The one gap between two levels cannot be larger than {{points}}.",
    agreeLead_other:
      "None of {{count}} gaps between the levels is surely there, and none can be larger than {{points}}.",
    open: "No gap between the levels is sure",
    openLead_one: "The one gap could be chance. With so few answers it could also be as large as {{points}}.",
    openLead_other:
      "Each of {{count}} gaps could be chance. With the answers there are, gaps of up to {{points}} could go unseen.",
    noIntervals: "There are gaps, and nothing tells how sure they are",
    noIntervalsLead_one: "Too few teams answered to tell the one gap from chance.",
    noIntervalsLead_other: "Too few teams answered to tell any of {{count}} gaps from chance.",
    oneLevel: "Only what {{tier}} say can be shown",
    oneLevelLead:
      "A gap needs two levels. Of the others too few answered, or their answers are not reported, as promised before the first question.",
    tooFew: "Too few answers to show anything here",
    tooFewLead: "No number of this part of the organisation rests on enough answers.",
  },
  pages: {
    title: "Pages of this result",
    result: "In short",
    heatmap: "Heatmap",
    strategy: "Strategy and priorities",
    trend: "Change since an earlier time",
    words: "In their own words",
    certificate: "What was promised, and the proof",
  },
  first: {
    of: "{{name}}, {{part}}",
    toHeatmap: "See every gap in the heatmap",
  },
  gap: {
    says: {
      time: "{{upper}} say {{upperValue}} of the time, {{lower}} say {{lowerValue}}.",
      notTime: "It does not happen {{upperValue}} of the time, {{upper}} say. {{lower}} say {{lowerValue}}.",
      agree: "{{upperValue}} of {{upper}} agree, and {{lowerValue}} of {{lower}}.",
      disagree: "{{upperValue}} of {{upper}} disagree, and {{lowerValue}} of {{lower}}.",
    },
  },
  sense: {
    time: "Share of the time:",
    notTime: "Share of the time in which it does not happen:",
    agree: "Share who agree:",
    disagree: "Share who disagree:",
  },
  levelSays: "{{tier}} {{value}}",
  certainty: {
    title: "Who answered, and how sure this is",
    answered: "{{tier}}: {{answered}} of {{invited}} answered.",
    sure: "Gaps between two levels that are hardly chance: {{sure}} of {{count}}. The others may be chance.",
    unknown: "Gaps that too few teams answered for to tell them from chance: {{count}}.",
    thin: "Of {{tier}} so many did not answer that those who are missing could change some results. Each question says by how much.",
  },
  matter: {
    title: "The gaps that matter most",
    none: "No gap is sure in which a level sees it more favourably than the one below it.",
    size: "That is {{points}} apart, and at least {{least}}.",
    sizeBetween: "That is between {{low}} and {{high}} points apart.",
    unstable: "Whether it is among these depends on how the reasons are weighted against each other.",
  },
  factors: {
    size: { name: "How large it is", low: "small", middle: "middling", high: "large" },
    certainty: {
      name: "How sure it is",
      low: "it may be a small one",
      middle: "likely more than a small one",
      high: "almost surely more than a small one",
    },
    reach: {
      name: "How many it concerns",
      parts: {
        low: "few people are in parts that have it",
        middle: "about half are in parts that have it",
        high: "most people are in parts that have it",
      },
      answers: {
        low: "few of those asked answered",
        middle: "about half of those asked answered",
        high: "most of those asked answered",
      },
    },
  },
  strengths: {
    title: "What is going well",
    none: "Nothing stands out: no level is surely better than the one above it thinks, and nothing is seen favourably at every level.",
    hidden: "Better than the level above thinks. Worth saying, and worth keeping:",
    shared: "Seen favourably at every level:",
  },
  problems: {
    title: "Where all levels see the same problem",
    lead: "No gap to close: every level says that it is not good.",
  },
  actions: {
    title: "What is being done",
    none: "Nobody has shared an action yet. Managers decide themselves what they share.",
    underWay_one: "{{count}} shared action is under way.",
    underWay_other: "{{count}} shared actions are under way.",
    done_one: "{{count}} shared action is done.",
    done_other: "{{count}} shared actions are done.",
    note: "Only actions that their owners chose to share are counted, and only as counts.",
  },
  explain: {
    what: "What these numbers mean",
    why: "Why these, and what the bars mean",
    gap: "A gap is what one level says less what another says, in points of a hundred. Every level answered the same question from where it stands.",
    sure: "Hardly chance: if everybody answered again on another day, the gap would almost surely still be there. About one in ten of those called so may be chance all the same.",
    least:
      "“At least” is the smaller end of what the gap can reasonably be, given how many answered and how much teams differ.",
    rounded:
      "Small groups are shown as a range, larger ones rounded, so that nobody can be worked out. Rounding goes towards less certainty, never towards more.",
    score: "Four things are multiplied, so a gap comes first only if all four speak for it.",
    size: "Size: the gap after allowing for luck. The largest of many gaps is usually partly luck, so each is drawn a little towards the others.",
    importance: "Importance: how much depends on it. Nobody was asked, so it counts the same for all.",
    certainty: "Certainty: how likely the gap is more than a small one.",
    reach: "Reach: what share of the people concerned is in parts of the organisation where it shows.",
  },
  strategy: {
    title: "Does the field know what comes first?",
    titleKnown: "{{shown}} of {{tier}} put first what leadership puts first",
    lead: "{{name}}. Leadership ranked what it wants most from sales. The other levels ranked what they believe it wants.",
    none: "This diagnostic did not ask anybody to rank priorities.",
    tooFew: "Too few people ranked the priorities to show how.",
    notStated:
      "Leadership's own order is not shown: too few leaders ranked, or their answers are not reported. So nothing says how near the others are to it.",
    order: "How each level ranks them",
    orderLead: "Place one is what a level puts first on average.",
    priority: "Priority",
    chart:
      "Each line is a priority, from level to level. Lines that cross are priorities that change places on the way down.",
    place: "Place",
    table: "The same as a table",
    apart: "How near each level is to leadership's order",
    level: "Level",
    namesFirst: "Put leadership's first priority first",
    overlap: "Of leadership's top three, in their own",
    sameOrder: "Order, on the whole",
    oneMind: "Among themselves",
    n: "Answers",
    tau: {
      same: "much the same",
      partly: "partly the same",
      unrelated: "hardly related",
      opposite: "rather the other way round",
    },
    concordance: { one: "largely of one mind", some: "partly of one mind", none: "each for themselves" },
    value: "{{words}} ({{value}})",
    felt: "Felt clarity beside shown clarity",
    feltLead:
      "Who says that the order is clear, beside who then names what leadership puts first. Where the first is far above the second, people are sure of an order that is not leadership's.",
    feltItem: "Agree: “{{label}}”",
    feltNone: "This diagnostic asked nobody whether the order is clear to them.",
    feltHigher: "{{tier}}: more say that it is clear ({{felt}}) than name the first priority ({{shown}}).",
    feltLower: "{{tier}}: more name the first priority ({{shown}}) than say that it is clear ({{felt}}).",
    feltSame: "{{tier}}: about as many say that it is clear ({{felt}}) as name the first priority ({{shown}}).",
    explainFirst: "The share of a level whose own first place is the one that leadership gave first place.",
    explainOverlap:
      "Of the three priorities that leadership puts first, how many are on average among the three that people of a level put first, as a share.",
    explainTau:
      "Order, on the whole, compares every two priorities: it is one where both orders agree on all of them, minus one where they are opposite, and nought where they are unrelated.",
    explainMind:
      "Among themselves says how far people of one level rank alike: one where all give the same order, nought where there is no common order.",
  },
  chart: { loading: "The chart is loading.", table: "The same as a table" },
  trend: {
    title: "Of {{count}} gaps, {{smaller}} became smaller and {{larger}} larger, beyond chance",
    titleCalm: "None of {{count}} gaps surely changed by more than such gaps drift by themselves",
    titleFew: "Too few answers to say what changed",
    titleNone: "Nothing to compare with yet",
    lead: "{{name}}, closed {{closed}}, beside {{earlier}}, closed {{earlierClosed}}. Only questions that were asked word by word alike.",
    leadNone: "{{name}}. As soon as the same questions have been asked of the same audience twice, the change is here.",
    choose: "Compare with",
    wave: "{{name}}, closed {{closed}}",
    between: "{{pair}}",
    chart: "Each gap then, now, and as it was to be expected without anything done",
    chartSentence:
      "Full dot: now, with its interval as a bar. Hollow dot: then. Stroke: what was to be expected, since large gaps are partly luck and shrink by themselves.",
    axis: "Gap in points",
    item: "Question",
    level: "Level",
    earlier: "Then",
    later: "Now",
    expected: "Expected",
    change: "Change, with its interval",
    changeValue: "{{change}} ({{low}} to {{high}})",
    fromTo: "The gap was {{earlier}} and is {{later}}.",
    tooFew: "too few answers to say",
    othersUnsure: "Others that may be chance: {{unsure}}.",
    othersHidden: "Others of which too few answered in one of the two: {{hidden}}.",
    verdict: {
      smaller: "It surely became smaller, by more than it would have by itself.",
      larger: "It surely became larger, by more than it would have by itself.",
      drift: "It surely changed, but no more than such a gap drifts by itself.",
      noDrift: "It surely changed. Too few questions tell how far such a gap drifts by itself.",
    },
    levels: "What each level said then and says now",
    levelsLead:
      "Between what the change lies, as far as rounding lets it be known; how much of that is chance stands with the gaps above.",
    levelsOpen: "Every question, level by level",
    possible: "Change between",
    explainChange:
      "The change is the gap now less the gap then. Its interval is made of the two intervals that were released, and is rather too wide than too narrow.",
    explainExpected:
      "Expected: what a gap looks like the next time if nothing is done. The largest gaps are usually partly luck, and luck does not repeat, so they shrink by themselves. Only what goes beyond that counts as a change.",
    explainFew:
      "A change is shown only where enough people answered both times; smaller groups are shown then and now, without a change. Each of the two results was proved safe by itself; the two together were not.",
  },
} as const;
