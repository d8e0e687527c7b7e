/** Plays about goals that follow from the strategy, in an order that people know. */
export const directionPlays = {
  "direction-repeat-back": {
    title: "Ask for the three priorities back",
    why: "Your team says {{team}} on “{{item}}”. Telling it once more would not show what arrived; hearing it back does.",
    steps: [
      "Open the team meeting by asking each person to write down our three sales priorities, in order, without looking.",
      "Put the lists on one page and talk only about where they differ. Settle the order together.",
      "In each one-to-one ask which priority the largest open deal serves, and write it beside the deal.",
      "Repeat the first exercise. Compare both rounds, and take what still differs to the next meeting.",
    ],
    script:
      "I realise I have told you the priorities more often than I have asked what reached you. Write down the top three in order. No wrong answers: what differs is mine to sort out.",
    message:
      "In Monday's meeting I will ask each of you for our three sales priorities, in order, from memory. It is a check on how I pass them on, not on you. We settle the differences there and then.",
  },
  "direction-week-to-priority": {
    title: "Tie every deal in the weekly call to a priority",
    why: "The order of priorities is known to managers and lost before the reps: your team says {{team}} on “{{item}}”. The weekly pipeline call is where it can be heard every week.",
    steps: [
      "Add one column to the pipeline view: which of the three priorities this deal serves, or none.",
      "Run the weekly call in that order: deals for priority one first, however small; deals for none last.",
      "Ask two reps to say why a deal stands where it stands, and let the team correct them.",
      "Count the deals by priority and compare with the start. Decide together which two deals for “none” are let go.",
    ],
    script:
      "We will go through the pipeline by priority today, not by size. Start with the deal that does most for number one: what is the next step there?",
    message:
      "From this week the pipeline call goes by priority: deals for our first priority come first. Please mark each of your open deals with the priority it serves before Thursday. “None” is an honest answer.",
  },
  "direction-rank-five": {
    title: "Get one ranked list, and keep it still for a quarter",
    why: "At {{team}} on “{{item}}”, nobody here can act on an order that is not settled. It has to be settled one level up first.",
    steps: [
      "Write the goals you were given this year on one page, and mark where two of them pull in different directions.",
      "Ask your manager for half an hour to rank them with you, and to say what may wait.",
      "Bring the ranked list to the team with the reason for first place. Agree that changes come with a date and a why.",
      "Note what tried to push in during the month, and what you said to it. Show your manager the note.",
    ],
    script:
      "My team cannot put these five first at the same time. If only one of them worked out this quarter, which should it be, and what may slip for it?",
    message:
      "I would like half an hour to put our sales goals in one order, with what may wait. My team works on five at once, and it shows. I will bring a page with the places where two goals pull apart.",
  },
  "direction-two-levels": {
    title: "Sit down across two levels over the goals",
    why: "Leaders and managers give different answers on “{{item}}”, and your team says {{team}}. What differs above you cannot be explained away below you.",
    steps: [
      "With two other managers, write down how each of you understood this year's sales goals, separately.",
      "Show the three pages to the leader above you in 45 minutes: the differences first, no remedies yet.",
      "End the meeting with one change on each side: one thing leadership words anew, one thing you pass on differently.",
      "Tell your team which change was made above, with the sentence as it stands now.",
    ],
    script:
      "These are three accounts of the same goals, written by three managers who all listened. Where they differ, our teams sell different things. Which of the three is meant?",
    message:
      "Three of us wrote down the sales goals as we understood them, and got three versions. Can we take 45 minutes to settle the differences with you, before we pass on another one?",
  },
  "direction-own-order": {
    title: "Let each rep rank, then reconcile in pairs",
    why: "On “{{item}}” your team says {{team}}: some hear one order and some another. Reps will find out from each other where the orders parted.",
    steps: [
      "Each rep ranks the three priorities and notes one deal that they said no to because of it. Collect without comment.",
      "Pair people whose orders differ. Each pair has ten minutes to say what the other must have heard, and from whom.",
      "Gather the sources of the different orders: an old slide, a remark, a bonus rule. Correct each at its source.",
      "Have each pair name one open account where they would now act differently, and ask about it in the one-to-one.",
    ],
    script:
      "You two put different things first, and both of you were paying attention. Find out where you heard it. I want to correct the source, not you.",
    message:
      "Please send me your order of our three priorities by Wednesday, and one deal you passed on because of it. I expect differences: they show me where I, or somebody else, said two things.",
  },
  "direction-pass-on": {
    title: "Show another team how you keep priorities clear",
    why: "“{{item}}” stands at {{team}}. How you got there is worth more to a neighbouring team than another slide.",
    steps: [
      "Write down in five lines how your people came to know the order: where you say it, how often, in which meeting.",
      "Offer it to one manager whose people find it less clear, and sit in on their next team meeting.",
      "Let two of your reps explain the order to that team by way of a deal each.",
      "Ask your own team which priority the month served, so that it stays clear at home.",
    ],
    script:
      "The order of priorities seems to stick in my team. I would like to hear how you do it, and show you what we do. Could I join your meeting once?",
    message:
      "My team seems to know the order of our priorities quite well. I wrote down in five lines how that came about. May I bring them to your next team meeting, with two of my reps and their deals?",
  },
} as const;
