/** Plays about what senior leaders do themselves, and the room they give. */
export const leadershipPlays = {
  "leaders-join-a-call": {
    title: "Invite a leader to a call, only to ask",
    why: "You see leaders doing what they ask more than your team does ({{team}} on “{{item}}”). They believe what they see; bring one where they can be seen.",
    steps: [
      "Invite a senior leader to one customer call of your team, with the request to ask questions and to promise nothing.",
      "Brief leader and rep for ten minutes: the rep leads, the leader has three questions.",
      "Hold the call. Afterwards each says what they heard, the rep first.",
      "Agree on one thing the leader will do differently, and tell the team whether it happened.",
    ],
    script:
      "From here it looks as if leaders do what they ask of us. My people see less of it. Would you come to one call, ask three questions, and make no promises?",
    message:
      "Would you join a call with … on …? My rep leads; you bring three questions for the customer and no promises. Ten minutes afterwards the two of you compare what you heard.",
  },
  "leaders-say-what-they-did": {
    title: "Make visible what leaders have already done",
    why: "It is known among managers and not among reps, who say {{team}} on “{{item}}”. You sit where both can be heard, so pass on deeds rather than messages.",
    steps: [
      "List what leaders did for your team in the past quarter: a call, a decision, a freed-up budget. Only what somebody could have seen.",
      "Tell one of them a week in the team meeting: what was asked, what was done, by when.",
      "Say with the same plainness what was asked and not done, and what you do about it.",
      "Ask two reps what a leader last did for their work. If nothing comes, tell the leader.",
    ],
    script:
      "In March we asked for a second engineer at bids. Since May there is one: that was a decision of the sales director. And the faster contracts have not come; I ask about them again on Friday.",
    message:
      "What became of what we asked of leadership: … is done since … ; … was turned down because … ; … is still open, and I ask again on … Tell me what else you are waiting for.",
  },
  "leaders-ask-for-time": {
    title: "Make room for developing people, in hours",
    why: "“{{item}}” stands at {{team}}, and goodwill alone does not move it. Room for people is made in hours, and hours have to be taken from something.",
    steps: [
      "Count for two weeks how many hours went into developing people, and what pushed it out.",
      "Show your manager the count, with the one report or meeting you would give up for it.",
      "Agree on hours a week that are protected, and tell the team which ones they are.",
      "Look at the count again with your manager: kept, or taken by what?",
    ],
    script:
      "I spent two hours on developing people in two weeks, and eleven on this report. Which of the two do you want more of?",
    message:
      "In two weeks I had … hours for developing my people; … took … I would like to protect three hours a week and drop … for it. May I do that from the first of the month?",
  },
  "leaders-one-thing-each": {
    title: "Agree one thing each with the level above",
    why: "The view changes between leaders and managers: on “{{item}}” your team says {{team}}. A small exchange, one promise for one, is easier kept than a programme.",
    steps: [
      "Ask your team what leaders could do in a month that would be noticed: something seen, not said.",
      "Take the best one to the leader above you, and ask what they would like to see from your team in return.",
      "Write both down with one date, and hang it where the team sees it.",
      "On the date check both sides in ten minutes. Kept promises are renewed, the other is explained.",
    ],
    script:
      "My team would notice if you did this one thing by the end of the month. What would you notice from us? Let us shake hands on one for one.",
    message:
      "Proposal: one promise each until … From leadership: … From my team: … Both stand on our board, and on the date we look at both in ten minutes. Would you make that trade?",
  },
  "leaders-two-pictures": {
    title: "Put both pictures of leadership on the table",
    why: "Your team says {{team}} on “{{item}}”: some meet leaders who act, others only hear of them. Which leaders, and where, is worth knowing before you generalise.",
    steps: [
      "Ask each rep for one moment when a leader did, or did not do, what they ask of sales. Moments, no names needed.",
      "Sort them: by region, by product line, by kind of meeting. Where do the good ones come from?",
      "Ask the leader behind the good ones for one hour with the reps who have seen none.",
      "Tell the level above where leadership is seen, and where it is missing, in two sentences.",
    ],
    script:
      "Half of you have seen leaders do what they ask, half have not. I believe both halves. What did you see, and where was it?",
    message:
      "Please write me one moment in which a senior leader did, or did not do, what they ask of us. No names needed. I want to find out why some of you see it and others do not.",
  },
  "leaders-tell-what-helped": {
    title: "Tell leaders what helped",
    why: "“{{item}}” stands at {{team}}. Leaders rarely hear what worked; whoever hears it does it again.",
    steps: [
      "Ask your team what a leader did lately that made their work easier.",
      "Write to that leader with the example and its effect on one account.",
      "Read the answer to the team, word for word.",
      "Ask the leader to tell a colleague at their level what they did there.",
    ],
    script:
      "You may not have noticed, but when you came along to the renewal meeting and asked about their plans, it changed how we talk to them.",
    message:
      "A word back from the field: when you …, it had this effect at …: … My team noticed it. If you do one thing again this quarter, let it be that.",
  },
} as const;
