/** Plays about what the field hears, and the rest of the company. */
export const voicePlays = {
  "voice-quarter-hour": {
    title: "A quarter of an hour for what customers said",
    why: "You see news travelling upward, and your team says {{team}} on “{{item}}”. They do not see what becomes of it, so close that loop in front of them.",
    steps: [
      "Give a quarter of an hour of every team meeting to one question: what did customers say that somebody above should know?",
      "Pass on one point with a name, and the wish for an answer by a date.",
      "Open the next quarter of an hour with the answer, also when it is no.",
      "List the points of the month with what became of each, and send the list to everyone who gave or answered one.",
    ],
    script:
      "I pass on what you tell me, but you do not see what becomes of it. From today each point gets a name, a date and an answer.",
    message:
      "From our customers this week: “…” (three accounts, two of them named by our strategy). My team would like an answer by …, also if it is no. I read it to them in the next meeting.",
  },
  "voice-name-the-answerer": {
    title: "Find the person who can answer, for each kind of news",
    why: "Between managers and reps the thread breaks: your team says {{team}} on “{{item}}”. Reps stop reporting when they do not know who listens.",
    steps: [
      "Write down the five kinds of news your team has: price, competitor, product, process, delivery.",
      "Find for each the one person who can decide, and ask whether reps may write to them directly, with you in copy.",
      "Hand the five names to the team, with one example each of a message that got an answer.",
      "Ask the five what reached them and what was missing in it. Pass that on to the team.",
    ],
    script:
      "When a customer tells one of my reps that a competitor is a fifth cheaper, who should hear it the same day? Would you be that person, and answer, even if only with “seen”?",
    message:
      "My reps hear about prices before any report does. Would you be the one they may write to about …, three lines each, with me in copy? They would need an answer within a week, even if it is only “seen”.",
  },
  "voice-remove-a-step": {
    title: "Get one internal step removed",
    why: "At {{team}} on “{{item}}” something inside slows people down. Remove one step, measured on three cases, instead of complaining about all.",
    steps: [
      "Ask the team which internal step costs a priority customer the most time, and measure it on three cases.",
      "Sit down with the function that owns the step: the numbers first, then one change on each side.",
      "Try the change on the next three cases.",
      "Measure again, tell both teams the days before and after, and make it permanent or stop it.",
    ],
    script:
      "This is not about fault. Three offers waited nine days for this approval. What would you need from us to do it in two?",
    message:
      "Three offers to priority customers waited … days at …: … Could we sit together for half an hour, look at these three, and each change one thing? We measure the next three, and then decide.",
  },
  "voice-field-day": {
    title: "Take somebody who decides along for a day",
    why: "Leaders feel informed; on “{{item}}” your team says {{team}}. What is lost in reports on the way up is seen in one day on the road.",
    steps: [
      "Choose a day with three ordinary customer conversations, and invite one person who decides on price, product or process.",
      "Agree that the guest listens, and asks one question a conversation.",
      "In the car afterwards: which of the things heard today did you know? Write down the others.",
      "Ask the guest for an answer to one of them within two weeks, to be read to the team.",
    ],
    script:
      "Come along for a day. Three ordinary calls, nothing arranged. I only want to know in the evening which of it you had known from our reports.",
    message:
      "Would you spend a day with one of my reps? Three ordinary customers, you listen and ask one question at each. In the evening we write down what you had not known, and you choose one point to answer.",
  },
  "voice-hear-everyone": {
    title: "Hear the ones who have stopped telling you",
    why: "Your team says {{team}} on “{{item}}”: some feel heard and some have given up. Those who have given up do not speak in the meeting.",
    steps: [
      "List who brought news from customers in the last month. The others are the ones you need.",
      "Ask each of them alone: what did you last pass on that nothing came of? Promise nothing, note it down.",
      "Chase one such point per person, and bring back an answer, however late.",
      "In the team meeting have each person bring one customer sentence, taking turns, the quiet ones first.",
    ],
    script:
      "You used to tell me what customers say, and you have stopped. I suppose nothing came of it too often. What was the last thing? I will find out where it got stuck.",
    message:
      "You told me a while ago that …, and I owe you an answer. I have asked …; this is what came back: … Is there something else that got lost? I would rather hear it late than not at all.",
  },
  "voice-pool-with-neighbours": {
    title: "Pool what the field hears with two other small teams",
    why: "Around you “{{item}}” stands at {{team}}. One small team's remark is easily overheard; the same remark from three teams is news.",
    steps: [
      "Agree with two other managers of small teams on twenty minutes every second week, by phone.",
      "Each brings two customer sentences. Keep what at least two of you have heard.",
      "Send it upward in all three names, with the accounts it came from, and ask for an answer by a date.",
      "Read the answer in all three teams on the same day.",
    ],
    script:
      "My team is four people, yours is three. When we say it alone, it is an anecdote. Let us compare every second week, and send up what both of us hear.",
    message:
      "Three small teams of ours hear the same from customers: “…” (from …, … and …). We would like one answer for all three by …, and will read it out in our teams on the same day.",
  },
  "voice-tell-the-answer": {
    title: "Tell everyone what became of what the field said",
    why: "What the field hears travels well here ({{team}} on “{{item}}”). Show others how, with what changed because of it.",
    steps: [
      "Pick two things your team passed on that were answered or acted on.",
      "Tell the other managers how you brought them up: to whom, in which words, with which evidence.",
      "Thank the people above who answered, by name, where others can read it.",
      "Offer to take one point of another team upward the same way, together with its manager.",
    ],
    script:
      "You told me that customers stumble over the second page of the offer. It has been changed. This is how it went, and whom we have to thank.",
    message:
      "You said it, and it happened: … Thank you to … for the decision. If your team has something that should be heard, I gladly show you how we brought ours up.",
  },
} as const;
