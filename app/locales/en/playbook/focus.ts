/** Plays about where effort and resources go. */
export const focusPlays = {
  "focus-cut-the-list": {
    title: "Cut the account list to what the strategy names",
    why: "You see the effort where it belongs, and your team says {{team}} on “{{item}}”. Last week's calendar shows where it really went.",
    steps: [
      "With each rep mark every account: named by the strategy, close to it, or neither.",
      "Look at where last week's hours went, and move two of them from neither to named.",
      "Choose five accounts a rep that get no more unasked visits, and tell who looks after them instead.",
      "Compare the hours with the first week, and what the two moved hours brought.",
    ],
    script:
      "We both want the effort on the right customers. Let us look at your calendar of last week together: which hours would you spend the same way again?",
    message:
      "Bring your account list and last week's calendar to our one-to-one. We mark which accounts the strategy names, and move two hours a week to them. You also choose five that we stop visiting unasked.",
  },
  "focus-qualify-out": {
    title: "Practise letting go of one deal a week",
    why: "Managers speak of focus, reps say {{team}} on “{{item}}”: whoever will buy still gets served. Focus starts when a real deal is let go and nobody is punished for it.",
    steps: [
      "Agree with the team on three signs that a deal is not for us, in words one can check: size, use, decision path.",
      "In each pipeline call one rep lets go of one deal by these signs, and the team helps with the wording to the customer.",
      "Take the deal out of that rep's forecast the same day, without asking for a replacement.",
      "Look at the deals let go: what did the hours go into instead? Sharpen the three signs.",
    ],
    script:
      "This one has two of our three signs against it. If you let it go today, I take it out of your number, and nobody asks you for another by Friday. What would you do with the time?",
    message:
      "From this week each pipeline call ends with one deal that we let go of, by our three signs: …, …, … It leaves the forecast the same day, no questions. Please bring one candidate.",
  },
  "focus-stop-one-thing": {
    title: "Stop one thing",
    why: "At {{team}} on “{{item}}” there is too little for too much. Before asking for more, take one thing away.",
    steps: [
      "Ask the team which recurring task serves no priority and costs the most time.",
      "Decide what stops, from which date, and who has to be told. Tell them why yourself.",
      "Put the freed hours visibly into the calendar, on one named account each.",
      "Check that it stays stopped, and name the next candidate.",
    ],
    script:
      "There will be no new tools this quarter. What can we stop, so that there is time for what matters? I will take the argument upstairs.",
    message:
      "From … my team no longer prepares …: it took … hours a week and served none of our priorities. The time goes to … If you need something from it, please talk to me rather than to the reps.",
  },
  "focus-price-the-priorities": {
    title: "Work out what the first priority costs, and ask for it",
    why: "Leaders and managers see the resources differently; your team says {{team}} on “{{item}}”. Put a figure on it that somebody can say yes or no to.",
    steps: [
      "For the first priority write down what ten named accounts need: visits, engineering days, samples, hours.",
      "Set against it what you have. Mark the one item that is missing most.",
      "Take it to your manager as a choice: provide this, or take three of the ten accounts off the list.",
      "Tell the team the answer, and change the account list accordingly the same week.",
    ],
    script:
      "Ten accounts like these need twelve engineering days, and we have four. I can do four accounts well or ten badly. Which do you want from us?",
    message:
      "For our first priority we are short of …: ten accounts need …, we have … Either we get …, or I take these three off the list: … Which of the two shall I plan with? I need to know by …",
  },
  "focus-level-the-load": {
    title: "Level out territories by hand for one quarter",
    why: "Your team says {{team}} on “{{item}}”: some have time for the named accounts, others drown in the rest. Even it out where you can without asking anyone.",
    steps: [
      "Write for each rep: named accounts, other accounts, open service cases. Look at the extremes only.",
      "Let the two extremes propose what could change hands. Move no more than three accounts, with a proper handover call.",
      "Give whoever was overloaded one fixed half day a week for named accounts, and keep it free of service cases.",
      "Ask both how it works, and decide what stays that way.",
    ],
    script:
      "You have thirty small accounts and no time for the two big ones; she has time and would like more of them. What would you hand over first, and what do you need to let it go?",
    message:
      "Some of you have room for the named accounts and some none at all. I would like to move up to three accounts for a quarter, with a handover call each. … and …: can we sit down on … ?",
  },
  "focus-share-the-no": {
    title: "Share how you say no",
    why: "“{{item}}” stands at {{team}}. Saying no to the wrong business is a craft, and your reps have the words for it.",
    steps: [
      "Collect three cases in which your team let go of business the strategy does not want.",
      "Note how it was said to the customer, and what came of it.",
      "Offer the three cases to the other managers of your area, with the reps who handled them.",
      "Hear back which wording another team used, and with what result.",
    ],
    script: "Saying no to that order was right, and it was hard. How did you put it? Others could use those words.",
    message:
      "Three cases in which my team said no to business we do not want, with the words that were used and what the customer did then: … Take what is useful for yours. I would like to hear how it goes.",
  },
} as const;
