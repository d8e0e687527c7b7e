/** Plays about what is paid, praised and counted. */
export const incentivesPlays = {
  "incentives-check-praise": {
    title: "Check what you praise",
    why: "You find praise and measures in line with the strategy; your team says {{team}} on “{{item}}”. Your own praise is the part of it you can look up and change today.",
    steps: [
      "Note whom you praised and for what: result, activity, or behaviour on a priority.",
      "Lay the note beside the ranked priorities. What did you praise that none of them asks for?",
      "Praise only what serves the first priority, also where the order has not come yet.",
      "Ask the team what they noticed, and what they would like to be seen for.",
    ],
    script:
      "I have looked at what I praise, and half of it was volume. What would you like to hear from me when you work on the priority and the order has not come yet?",
    message:
      "I kept a note of what I praise, and much of it was volume. For the next weeks I will name what you do for our first priority instead, orders or not. Tell me what I overlook.",
  },
  "incentives-one-quality-measure": {
    title: "Replace one activity count by a sign of quality",
    why: "Managers think measures fit and reps say {{team}} on “{{item}}”: what they feel is the count. Change the one count that is yours to change.",
    steps: [
      "List what your team is counted on week by week, and strike what you yourself could stop asking for.",
      "Replace one count by a sign of quality: calls in which the buyer named a date, offers after a conversation with the user.",
      "Run the weekly call on the new sign. Do not ask for the old count, not even in passing.",
      "Compare four weeks: what changed in the conversations? Tell your manager what you stopped counting.",
    ],
    script:
      "I will not ask how many calls you made this week. Tell me in how many the customer named a date or a number. That is what I will look at from now on.",
    message:
      "I no longer ask for the number of calls. Instead, please mark the calls in which the customer committed to a next step with a date. We look at those on Fridays, and at what led there.",
  },
  "incentives-report-conflict": {
    title: "Bring one pay conflict upstairs with numbers",
    why: "At {{team}} on “{{item}}” something in the rules does not fit. A worked example moves a pay rule further than a complaint.",
    steps: [
      "With the team find the one rule by which doing what the strategy asks costs money.",
      "Work out an example with real numbers on half a page: two reps, same effort, different pay.",
      "Put it to your manager, ask for a decision by a date, and say what you will tell the team meanwhile.",
      "Tell the team what was decided and why, also if nothing changes this year.",
    ],
    script:
      "A rep who does exactly what we ask earns this much less than one who does not. Is that what we want? If it cannot change this year, what may I tell them?",
    message:
      "Attached is half a page: a rep who follows our first priority earns … less than one who does not. Can you decide by … whether that changes this year? My team should hear it from me, either way.",
  },
  "incentives-walk-the-statement": {
    title: "Walk a leader through one commission statement",
    why: "Leaders think pay follows the strategy; on “{{item}}” your team says {{team}}. One real statement, line by line, shows where they part.",
    steps: [
      "Ask a rep for consent to use a commission statement, with name and customers blacked out.",
      "Mark each line green where the strategy would have wanted it, and grey where not. Add up both.",
      "Sit down with the leader who owns the plan for half an hour: the two sums first.",
      "Ask for one of three: a change, a date for one, or a sentence you may tell the team.",
    ],
    script:
      "This is what one of my reps was paid for last quarter. These lines serve our first priority, these do not. The second sum is larger. What would you tell this rep?",
    message:
      "May I show you a real commission statement, without names, for half an hour? I have marked which lines our strategy wanted. I would like to leave with a change, a date, or a sentence for my team.",
  },
  "incentives-explain-the-plan": {
    title: "Explain the pay plan by each person's own deals",
    why: "Your team says {{team}} on “{{item}}”: some see how pay and strategy fit, others do not. Often the plan is the same, and its reading differs.",
    steps: [
      "Take each rep's three largest open deals, and work out with them what each pays under the present plan.",
      "Mark where they had reckoned otherwise. Collect the misreadings, without names.",
      "Clear up the three most frequent ones in the team meeting, by an example each.",
      "Pass on what was no misreading but a real conflict, with the example.",
    ],
    script:
      "Let us take your three deals and work out what they would pay you. Where you expected something else, either the plan is badly explained or it is badly made. I want to know which.",
    message:
      "In the next one-to-ones we work out together what your three largest deals pay under the plan. Where it surprises you, I want to know: then it is either explained badly or made badly, and each has another remedy.",
  },
  "incentives-quality-example": {
    title: "Put quality on show",
    why: "“{{item}}” stands at {{team}}. Keep it so by giving good work a stage before its result is known.",
    steps: [
      "Choose one call or offer a week that was good, whatever its result.",
      "Let its author say in three minutes what they paid attention to.",
      "Keep the examples where new people find them, with the customer's name left out.",
      "Ask the team to choose the one that taught them most, and show it to another team.",
    ],
    script:
      "This one did not close, and it was the best conversation of the week. Tell the others what you were listening for.",
    message:
      "Each week one of you shows a piece of good work, whether it closed or not. This week I would like to hear from … about the call with …: what were you listening for?",
  },
  "incentives-name-what-fits": {
    title: "Name the measures that help",
    why: "Your team finds “{{item}}” more fitting ({{team}}) than you do. Before anybody changes the plan, put on record what in it works.",
    steps: [
      "Ask each rep which measure or pay rule helps them do what the strategy wants.",
      "Check the two named most against real deals: did they move something?",
      "Write them to whoever makes next year's plan, with the deals as evidence.",
      "Tell the team that it was passed on, and what came back.",
    ],
    script:
      "I had expected more grumbling about the plan. Which part of it helps you to do the right thing? I would hate to see exactly that one go next year.",
    message:
      "While next year's plan is being made: which measure or rule in this year's helps you to do what the strategy asks? One line and one deal are enough. I pass on what is named most.",
  },
} as const;
