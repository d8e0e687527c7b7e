export const playbook = {
  kind: { coaching: "Coaching", communication: "Communication" },
  patterns: {
    leaderHigher: "You see “{{item}}” more favourably ({{own}}) than your team does ({{team}}).",
    leaderLower:
      "Your team sees “{{item}}” more favourably ({{team}}) than you do ({{own}}). That is a strength to name and keep.",
    bothLow:
      "You and your team agree that “{{item}}” is not where it should be ({{team}}). It is a shared problem, and nobody's fault.",
    breakAbove: "On “{{item}}” the view changes above you, between leaders and managers. Your team says {{team}}.",
    breakBelow:
      "On “{{item}}” the view changes between managers and reps. Your team says {{team}}, and it is within your reach.",
    predictionOff: "You foresaw more agreement on “{{item}}” than there was: your team says {{team}}.",
    smallTeam: "Your team has no result of its own on “{{item}}”. In the area around it, it stands at {{team}}.",
    strong: "“{{item}}” works: your team says {{team}}. Keep it, and pass on how you do it.",
  },
  own: { share: "{{points}}%", agree: "you agree", undecided: "you are undecided", disagree: "you disagree" },
  measure: "“{{item}}” at {{to}} or more when it is asked again",
  plays: {
    "direction-repeat-back": {
      title: "Ask for the three priorities back",
      steps: [
        "Open your next team meeting by asking each person to write down our three sales priorities, in order, without looking.",
        "Compare the lists on one page. Talk only about where they differ, and settle the order together.",
        "Begin the following three team meetings with one priority: what each person did for it last week.",
      ],
      script:
        "I realise I have told you the priorities more often than I have asked what reached you. Write down the top three in order. No wrong answers: what differs is mine to sort out.",
    },
    "direction-rank-five": {
      title: "Get one ranked list, and keep it still for a quarter",
      steps: [
        "Write the goals you were given this year on one page, and mark where two of them pull in different directions.",
        "Ask your own manager to rank them with you in a half-hour meeting, and to say what may wait.",
        "Bring the ranked list to your team with the reason for first place, and agree that changes come with a date and a why.",
      ],
      script:
        "My team cannot put these five first at the same time. If only one of them worked out this quarter, which should it be, and what may slip for it?",
    },
    "direction-pass-on": {
      title: "Show another team how you keep priorities clear",
      steps: [
        "Write down in five lines how your people came to know the order of priorities.",
        "Offer it to one manager whose people find it less clear, and sit in on their next team meeting.",
        "Ask your team every two weeks which priority their week served, so that it stays clear.",
      ],
      script:
        "This seems to work in my team. I would like to hear how you do it, and show you what we do. Could I join your meeting once?",
    },
    "why-two-sentences": {
      title: "The why in two sentences, four weeks, four places",
      steps: [
        "Write the reason behind this year's strategy in two sentences a customer would understand.",
        "Say them in the team meeting, in one-to-ones, in writing, and beside a customer: one place a week.",
        "In week four ask three people to explain the why in their own words, and keep the version that works best.",
      ],
      script:
        "You know what we are asking for. I owe you the why: … What does that change in how you would approach your biggest account this week?",
    },
    "why-ask-up": {
      title: "Fetch the why from above",
      steps: [
        "Collect from your team the two strategy questions they cannot answer a customer.",
        "Put both to your manager, and ask for the reason rather than another slide.",
        "Bring the answers back within a week, also where the answer is that it is not settled yet.",
      ],
      script:
        "My people can say what we are doing and not why. These are the two questions they get stuck on. What would you want them to say to a customer?",
    },
    "why-story": {
      title: "Collect the stories that carry the why",
      steps: [
        "Ask each rep for one customer moment in which the strategy made sense to them.",
        "Choose two, and have those reps tell them in the team meeting.",
        "Hand both stories, with the reps' consent, to the person who prepares the next sales meeting.",
      ],
      script: "When did the strategy last help you in front of a customer? Tell me as you would tell a new colleague.",
    },
    "expectations-teach-back": {
      title: "Have the three main expectations said back to you",
      steps: [
        "In each one-to-one ask: which three things do I expect of you most this quarter? Listen to the end, and note the words.",
        "Compare with your own three. Settle each difference on the spot: which customers, which products, by when.",
        "Write the agreed three where both of you see them, and open the next one-to-one with them.",
      ],
      script:
        "I thought I had been clear, and I would like to check it on myself. If a colleague took over your work tomorrow, what would you tell them I expect, first, second and third?",
    },
    "expectations-write-down": {
      title: "Write one expectation a person, all five parts",
      steps: [
        "With each rep write one expectation: what exactly, measured how, within reach, serving which priority, by which date.",
        "Both say yes to it, or change it until both can.",
        "Look at it for five minutes every second week; change it only together.",
      ],
      script:
        "A number on its own does not tell you what to do on Monday. Let us write down one thing, so that both of us would know on the date whether it happened.",
    },
    "expectations-show-yours": {
      title: "Show the team what is expected of you",
      steps: [
        "Put your own three expectations for the quarter in front of the team, with measure and date.",
        "Ask which of theirs serve yours, and which seem to serve none.",
        "Drop or rewrite the ones that serve none, and tell another manager what you found.",
      ],
      script:
        "This is what I am expected to deliver. If something you are doing helps with none of it, I would like to know before the quarter is over.",
    },
    "coaching-live-hour": {
      title: "One hour on one live opportunity, each rep",
      steps: [
        "Book one hour with each rep over four weeks, on an opportunity that is open now, best of all beside the customer.",
        "Let the rep choose the one moment to work on. Watch, ask two questions, give one observation.",
        "Agree on one thing to do differently in the next conversation, and ask about it the week after.",
      ],
      script:
        "Pick the conversation this week that you would most like to go differently. I will come along and say nothing until afterwards. What should I watch for?",
    },
    "coaching-protected-slot": {
      title: "A fixed one-to-one that does not move",
      steps: [
        "Fix one slot a rep every second week, at a time when nothing urgent usually happens, and say what may move it: almost nothing.",
        "Share one page for the agenda: half of it belongs to the rep.",
        "If it has to move, move it within the same week, and count how often that happens.",
      ],
      script:
        "I have moved our meetings too often. From now on this slot is yours. If I touch it, you may ask me what was more important.",
    },
    "coaching-swap": {
      title: "Swap a coaching session with another manager",
      steps: [
        "Agree with one other manager to sit in on a coaching session of each other's, with the reps' consent.",
        "Note what the other does that you do not, and tell each other one thing to try.",
        "Try it in your next three sessions, and ask the rep which version helped more.",
      ],
      script:
        "I would like to learn from how you coach, and I have something that works for us. Shall we watch one session each?",
    },
    "follow-visible-list": {
      title: "One visible list of commitments with dates",
      steps: [
        "Put every commitment from one-to-ones, yours included, on one list that both sides see, each with a date.",
        "On the date ask one question: what happened? Before advice comes listening.",
        "Close what is done, and renegotiate the rest openly instead of letting it fade.",
      ],
      script:
        "You said you would call the three accounts by Thursday, and I said I would get you the price sheet. How did yours go? Mine is here.",
    },
    "follow-notice-in-a-day": {
      title: "Notice good execution within a day",
      steps: [
        "Each week look for one thing a person did well on a priority, before any result is in.",
        "Say it within a day, with what exactly they did and what it led to.",
        "Keep a tally for four weeks, so that it is not always the same people.",
      ],
      script:
        "Yesterday you asked the buyer what they had tried before, and then waited. That got us the real reason. Do that again.",
    },
    "follow-peer-checks": {
      title: "Let pairs check in with each other",
      steps: [
        "Pair people who respect each other, and let them exchange one commitment a week.",
        "Give the pairs ten minutes of the team meeting to check in on what was due.",
        "Ask after four weeks what the pairs want to keep.",
      ],
      script:
        "You keep your word to each other better than any list could make you. Let us give that ten minutes a week.",
    },
    "capability-one-skill": {
      title: "Choose one skill and practise it for a month",
      steps: [
        "Ask the team which customer concern they find hardest to deal with, and choose one.",
        "Practise it for fifteen minutes a week in pairs, on real cases, with one observer.",
        "Collect what worked on one page, and try it on three live conversations each.",
      ],
      script:
        "We see our readiness differently, so let us look at one thing only. Which sentence from a customer leaves you without a good answer?",
    },
    "capability-ask-for-training": {
      title: "Ask for the skill before the target",
      steps: [
        "Name the one skill the strategy needs and the team does not have yet, with two examples from real deals.",
        "Ask your manager for a date for training, or for a person who can show it.",
        "Agree on what may be expected before that date, and tell the team.",
      ],
      script:
        "We are asked to sell this and nobody has shown us how. These two deals show where it breaks. What can be in place before the number counts?",
    },
    "capability-teach-others": {
      title: "Let your best at it teach others",
      steps: [
        "Find out who in your team is best at what others find hard.",
        "Have that person show it on a live call to two colleagues of another team.",
        "Write down in ten lines what they do, in their words.",
      ],
      script:
        "You make this look easy, and it is not. Would you let two colleagues listen in, and tell them what you were thinking?",
    },
    "leaders-join-a-call": {
      title: "Invite a leader to a call, only to ask",
      steps: [
        "Invite a senior leader to one customer call of your team, with the request to ask questions and to promise nothing.",
        "Afterwards let the rep and the leader each say what they heard.",
        "Agree on one thing the leader will do differently, and tell the team whether it happened.",
      ],
      script:
        "From here it looks as if leaders do what they ask of us. My people see less of it. Would you come to one call, ask three questions, and make no promises?",
    },
    "leaders-ask-for-time": {
      title: "Make room for developing people, in hours",
      steps: [
        "Count for two weeks how many hours went into developing people, and what pushed it out.",
        "Show your manager the count, with the one report or meeting you would give up for it.",
        "Agree on hours a week that are protected, and look at the count again after a month.",
      ],
      script:
        "I spent two hours on developing people in two weeks, and eleven on this report. Which of the two do you want more of?",
    },
    "leaders-tell-what-helped": {
      title: "Tell leaders what helped",
      steps: [
        "Ask your team what a leader did lately that made their work easier.",
        "Write to that leader with the example and its effect.",
        "Read the answer to the team.",
      ],
      script:
        "You may not have noticed, but when you came along to the renewal meeting and asked about their plans, it changed how we talk to them.",
    },
    "focus-cut-the-list": {
      title: "Cut the account list to what the strategy names",
      steps: [
        "With each rep mark every account: named by the strategy, close to it, or neither.",
        "Look at where last week's hours went, and move two of them from neither to named.",
        "Review the split for ten minutes every week for a month.",
      ],
      script:
        "We both want the effort on the right customers. Let us look at your calendar of last week together: which hours would you spend the same way again?",
    },
    "focus-stop-one-thing": {
      title: "Stop one thing",
      steps: [
        "Ask the team which recurring task serves no priority and costs the most time.",
        "Decide what stops, from which date, and who has to be told.",
        "Tell the people affected why, and put the hours visibly on a priority.",
      ],
      script:
        "There will be no new tools this quarter. What can we stop, so that there is time for what matters? I will take the argument upstairs.",
    },
    "focus-share-the-no": {
      title: "Share how you say no",
      steps: [
        "Collect three cases in which your team let go of business the strategy does not want.",
        "Note how it was said to the customer, and what came of it.",
        "Offer the three cases to the other managers of your area.",
      ],
      script: "Saying no to that order was right, and it was hard. How did you put it? Others could use those words.",
    },
    "incentives-check-praise": {
      title: "Check what you praise",
      steps: [
        "Note for two weeks whom you praised and for what: result, activity, or behaviour on a priority.",
        "Compare the note with the ranked priorities.",
        "For the next two weeks praise only what serves the first priority, and ask the team what they noticed.",
      ],
      script:
        "I have looked at what I praise, and half of it was volume. What would you like to hear from me when you work on the priority and the order has not come yet?",
    },
    "incentives-report-conflict": {
      title: "Bring one pay conflict upstairs with numbers",
      steps: [
        "With the team find the one rule by which doing what the strategy asks costs money.",
        "Work out an example with real numbers on half a page.",
        "Put it to your manager, ask for a decision by a date, and tell the team what was decided and why.",
      ],
      script:
        "A rep who does exactly what we ask earns this much less than one who does not. Is that what we want? If it cannot change this year, what may I tell them?",
    },
    "incentives-quality-example": {
      title: "Put quality on show",
      steps: [
        "Choose one call or offer a week that was good, whatever its result.",
        "Let its author say what they paid attention to.",
        "Keep the examples where new people find them.",
      ],
      script:
        "This one did not close, and it was the best conversation of the week. Tell the others what you were listening for.",
    },
    "voice-quarter-hour": {
      title: "A quarter of an hour for what customers said",
      steps: [
        "Give a quarter of an hour of every team meeting to one question: what did customers say that somebody above should know?",
        "Pass on one point a week, with a name and a wish for an answer by a date.",
        "Open the next quarter of an hour with the answer, also when it is no.",
      ],
      script:
        "I pass on what you tell me, but you do not see what becomes of it. From today each point gets a name, a date and an answer.",
    },
    "voice-remove-a-step": {
      title: "Get one internal step removed",
      steps: [
        "Ask the team which internal step costs a priority customer the most time, and measure it on three cases.",
        "Sit down with the function that owns the step: the numbers first, then one change on each side.",
        "Try the change for a month, measure it on three cases again, and tell the team.",
      ],
      script:
        "This is not about fault. Three offers waited nine days for this approval. What would you need from us to do it in two?",
    },
    "voice-tell-the-answer": {
      title: "Tell everyone what became of what the field said",
      steps: [
        "Pick two things your team passed on that were answered or acted on.",
        "Tell the other managers how you brought them up, and what came back.",
        "Thank the people above who answered, by name.",
      ],
      script:
        "You told me that customers stumble over the second page of the offer. It has been changed. This is how it went.",
    },
  },
} as const;
