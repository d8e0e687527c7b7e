/** Plays about checking on commitments, and noticing good work. */
export const followThroughPlays = {
  "follow-visible-list": {
    title: "One visible list of commitments with dates",
    why: "You remember checking, and your team says {{team}} on “{{item}}”. A list that both sides see settles what was promised and when it was looked at.",
    steps: [
      "Put every commitment from your one-to-ones on one list that both sides see, yours included, each with a date.",
      "On the date ask one question: what happened? Listen before you advise.",
      "Close what is done. Renegotiate the rest openly instead of letting it fade.",
      "Count how many were looked at on their day. Tell the team the number, and where you yourself were late.",
    ],
    script:
      "You said you would call the three accounts by Thursday, and I said I would get you the price sheet. How did yours go? Mine is here.",
    message:
      "From today every promise from our one-to-ones stands on one list, mine too, with a date. On the day I ask what happened. The list is here: … Please add what you believe I owe you.",
  },
  "follow-ten-minutes-friday": {
    title: "Ten minutes on Friday for what was due",
    why: "Managers say they check and reps say {{team}} on “{{item}}”. Checking when there is time means checking late; a fixed ten minutes does not depend on time.",
    steps: [
      "Put ten minutes into Friday noon. Go through everything that was due from your reps this week.",
      "Write each person one line: what you saw was done, or one question about what was not.",
      "Do the same for what you owed them, before theirs.",
      "Ask in the team meeting whether the Friday line helps, and at what hour it would help more.",
    ],
    script:
      "It is Friday: you wanted the offer to the clinic out by today. I see it went out yesterday, with the shorter scope. Good decision. What do they say?",
    message:
      "Due this week: … I saw that … is done, thank you. About … I have one question: what would you need to finish it by Tuesday? From my side, … is settled.",
  },
  "follow-notice-in-a-day": {
    title: "Notice good execution within a day",
    why: "At {{team}} on “{{item}}”, good work mostly passes in silence until the result is in. A sentence within a day costs a minute and changes that first.",
    steps: [
      "Each day look for one thing a person did well on a priority, before any result is in.",
      "Say it within a day: what exactly they did, and what it led to.",
      "Keep a tally by name, so that it is not always the same people.",
      "Look at the tally: who is missing? Go along on a call of theirs this week.",
    ],
    script:
      "Yesterday you asked the buyer what they had tried before, and then waited. That got us the real reason. Do that again.",
    message:
      "I noticed yesterday that you … It led to …, whatever becomes of the deal. I would like the others to hear how you did it: would you tell it in two minutes on Monday?",
  },
  "follow-ask-for-follow-up": {
    title: "Ask your own manager to follow up with you",
    why: "On “{{item}}” the view changes above you; your team says {{team}}. People follow up the way they are followed up themselves, so begin with the level above.",
    steps: [
      "Offer your manager two commitments of yours with a date each, and ask to be asked about them on the day.",
      "Take the same two to your team: this is what I promised upstairs, and by when.",
      "On the date report to both, unasked if nobody asks.",
      "Tell your manager what being asked, or not, did to the work. Propose one fixed moment a month for it.",
    ],
    script:
      "I have promised you two things by the fifteenth. Please ask me about them that day, even if you know the answer. My team watches whether it matters.",
    message:
      "Two things you can count on from me by the …: … and … Would you ask me on that day how they went? I am trying the same with my team, and it works better when it comes from above as well.",
  },
  "follow-same-rhythm": {
    title: "The same rhythm of follow-up for everybody",
    why: "Your team says {{team}} on “{{item}}”: with some you follow up closely, with others hardly. To both groups that says something you do not mean.",
    steps: [
      "List each rep's open commitments and when you last asked about each. The gaps show the uneven spots.",
      "Set one rhythm for all: every commitment is asked about once, on its date, in the same words.",
      "Where you used to ask daily, stop. Where you never asked, begin with something small that is going well.",
      "Ask in each one-to-one: too much, too little, or right? Adjust by agreement, not by habit.",
    ],
    script:
      "With you I have asked too often, and with others not at all. From now on I ask once, on the date you set yourself. If you want me to ask earlier, say so.",
    message:
      "I follow up with some of you too much and with others too little. New rule: you set the date, I ask on it, once. Tell me in our next one-to-one whether it feels right for you.",
  },
  "follow-check-your-guess": {
    title: "Keep a record of your own follow-up",
    why: "You foresaw more agreement than there was: on “{{item}}” your team says {{team}}. Memory counts the times one did ask; a record also counts the others.",
    steps: [
      "Take the last ten commitments of your team. Mark from mails and calendar, not from memory, which you asked about on the day.",
      "Put a reminder on each open one, at the minute it becomes due, in your own calendar.",
      "Mark every one: asked on the day, later, or never.",
      "Compare both records. Tell the team the two numbers, and ask what they would have guessed.",
    ],
    script:
      "I believed I nearly always ask when something is due. I looked it up: four of ten. That is on me, and I have set myself reminders. Tell me when I miss one.",
    message:
      "I checked how often I really asked on the day something was due: … of ten. I will do better and keep count for a month. If I miss one of yours, please say so: “You wanted to ask me about …”.",
  },
  "follow-peer-checks": {
    title: "Let pairs check in with each other",
    why: "Commitments hold here ({{team}} on “{{item}}”). The team can carry that itself now, with less of you in it.",
    steps: [
      "Pair people who respect each other, and let them exchange one commitment a week.",
      "Give the pairs ten minutes of the team meeting to check in on what was due.",
      "Stay out of it. Ask only for what the pairs need from you.",
      "Ask what the pairs want to keep, and describe it to one other manager.",
    ],
    script:
      "You keep your word to each other better than any list could make you. Let us give that ten minutes a week, without me.",
    message:
      "I would like to hand the weekly check to you: pairs of your choice, one commitment each, ten minutes in the team meeting. I am there for what you need, not to listen in. Shall we try it for a month?",
  },
  "follow-hear-what-helps": {
    title: "Hear from the team which follow-up helps",
    why: "Your team rates “{{item}}” higher ({{team}}) than you do. They have noticed something you do without thinking; find out what before you change it.",
    steps: [
      "Ask three reps: when did my asking last help you, and how did I ask?",
      "Write down the two things they name most. Do nothing else differently.",
      "Do these two on purpose with the people you follow up least.",
      "Offer them to a manager whose team feels controlled, as your reps put them.",
    ],
    script:
      "You rate my follow-up higher than I do. I am not fishing for praise: I want to know what to keep. When did it last help you that I asked?",
    message:
      "You see my following up more kindly than I do. So that I do not drop the wrong thing: tell me one time when it helped that I asked, and how I asked. Two lines are plenty.",
  },
} as const;
