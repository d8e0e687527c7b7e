/** Plays about the why of the strategy, beside the what. */
export const understandingPlays = {
  "why-two-sentences": {
    title: "The why in two sentences, four weeks, four places",
    why: "You are sure it is told, and your team says {{team}} on “{{item}}”. What is told once in a meeting is rarely heard; the same two sentences in four places are.",
    steps: [
      "Write the reason behind this year's strategy in two sentences a customer would understand. Say them in the team meeting.",
      "Open every one-to-one with them, and ask what they change for that rep's largest account.",
      "Put them into the invitation of the pipeline call, and say them once beside a customer.",
      "Ask three people to explain the why in their own words. Keep the version that works best, and use it from then on.",
    ],
    script:
      "You know what we are asking for. I owe you the why: … What does that change in how you would approach your biggest account this week?",
    message:
      "Why we push … this year, in two sentences: … I will come back to them all month, until you can say them better than I can. Reply with the account where they make the most difference.",
  },
  "why-account-by-account": {
    title: "Translate the why into one account each",
    why: "Managers explain it and reps still say {{team}} on “{{item}}”. The reason is understood when it is about an account that the rep knows.",
    steps: [
      "Choose with each rep one named account on which the strategy should show.",
      "Let the rep write three lines: what the strategy wants here, why this customer would care, what we stop offering them.",
      "Read the three lines together before the next call on that account, and go over them again right after it.",
      "Exchange the lines in the team meeting: which reason worked on the customer, word for word?",
    ],
    script:
      "Forget the slides. Take this customer: why is it good for them that we sell this way now? If you cannot say it, I have not explained it, so let us find it together.",
    message:
      "For your next one-to-one please choose one account and write three lines: what our strategy wants there, why the customer would care, what we no longer offer. We finish them together.",
  },
  "why-ask-up": {
    title: "Fetch the why from above",
    why: "“{{item}}” stands at {{team}}, and that is more than a matter of telling: the reason has not reached your level in full. It has to be fetched, question by question.",
    steps: [
      "Collect from your team the two strategy questions they cannot answer a customer.",
      "Put both to your manager, with the customer's words, and ask for the reason rather than another slide.",
      "Bring the answers back within a week, also where the answer is that it is not settled yet.",
      "Try the answers on two live calls, and send your manager what the customers made of them.",
    ],
    script:
      "My people can say what we are doing and not why. These are the two questions they get stuck on. What would you want them to say to a customer?",
    message:
      "Two customers asked us this week: “…” and “…”. My team can say what we do and not why. What is the reason you would give these customers? I will pass on your words, also if it is “not settled yet”.",
  },
  "why-leader-in-meeting": {
    title: "Bring the author of the strategy into the team meeting",
    why: "The reason is clear to leaders and changes on the way to managers: on “{{item}}” your team says {{team}}. Half an hour with whoever decided it shortens the way.",
    steps: [
      "Ask a leader who took part in the decision for thirty minutes, without slides, to answer your team's questions only.",
      "Collect the questions in writing beforehand, without names, the awkward ones included, and send them ahead.",
      "Hold the half hour. One rep notes the answers as they were said.",
      "Send the answers to the team and to the leader. In the next meeting ask which answer was used with a customer.",
    ],
    script:
      "You were in the room when this was decided, and we were not. Would you take half an hour of questions from my team? No slides, and “I do not know” is a good answer.",
    message:
      "Would you answer my team's questions about the strategy for thirty minutes? You would get them two days ahead, unfiltered. What you say travels further from you than third-hand from me.",
  },
  "why-same-words": {
    title: "Give everybody the same five minutes",
    why: "Your team says {{team}} on “{{item}}”: some get the explanation and others do not. Who happens to ride along with you should not decide it.",
    steps: [
      "Note for a week to whom you explained the reason behind a request, and to whom only the request.",
      "Take five minutes for the why in every one-to-one, the same five for everybody, starting with those you reached least.",
      "When you ask for something by mail or chat, add one line “because …” each time.",
      "Show the team your note of week one, and ask each person in the one-to-one whether it evened out.",
    ],
    script:
      "I went through my week: some of you heard the reason from me three times, and some only the task. That is my doing. What have I asked of you lately without saying why?",
    message:
      "Some of you hear the reasons from me often and some hardly ever. From this week every one-to-one has five minutes for the why, and every request of mine a “because”. Hold me to it.",
  },
  "why-story": {
    title: "Collect the stories that carry the why",
    why: "“{{item}}” is a strength here ({{team}}). Stories from your reps' accounts make the reason travel to people who only know the slides.",
    steps: [
      "Ask each rep for one customer moment in which the strategy made sense to them.",
      "Choose two, and have those reps tell them in the team meeting, in two minutes each.",
      "Write each down in eight lines, with the account's name changed if the customer would mind.",
      "Hand both stories, with the reps' consent, to whoever prepares the next sales meeting.",
    ],
    script:
      "When did the strategy last help you in front of a customer? Tell me as you would tell a new colleague: who sat there, what they said, what you did.",
    message:
      "I am collecting moments in which our strategy made sense to a customer. Two minutes of your telling are enough. With your consent, two of the stories go into the next sales meeting under your name.",
  },
} as const;
