/** Plays about coaching on real work. */
export const coachingPlays = {
  "coaching-live-hour": {
    title: "One hour on one live opportunity, each rep",
    why: "Your team says {{team}} on “{{item}}”, less than you see. What you count as coaching may reach them as a question about the forecast; an hour on a live deal cannot be mistaken.",
    steps: [
      "Book one hour with each rep over four weeks, on an opportunity that is open now, best of all beside the customer.",
      "Let the rep choose the one moment to work on. Watch, ask two questions, give one observation.",
      "Agree on one thing to do differently in the next conversation, in the rep's words.",
      "Ask each of them what they did differently, and what the customer did then.",
    ],
    script:
      "Pick the conversation this week that you would most like to go differently. I will come along and say nothing until afterwards. What should I watch for?",
    message:
      "I would like to spend an hour with you on one open deal, beside the customer if possible. You choose the deal and the moment. No forecast questions in that hour.",
  },
  "coaching-split-forecast": {
    title: "Part the coaching talk from the forecast talk",
    why: "Managers feel they coach and reps say {{team}} on “{{item}}”. In most one-to-ones the forecast eats the coaching; a line between them makes it visible.",
    steps: [
      "Look at your last eight one-to-ones: how many minutes went to numbers, how many to how somebody sells?",
      "Move the forecast into a ten-minute call of its own, same day every week, same five questions.",
      "Open each one-to-one with a customer situation, and close your laptop for the first twenty minutes.",
      "Count the minutes again, and ask each rep which of the two talks they would rather lose.",
    ],
    script:
      "Numbers on Tuesdays, ten minutes. This half hour is about how you sell. Where did a customer last leave you without an answer?",
    message:
      "From next week the forecast has its own ten minutes on Tuesdays. Our one-to-one then starts with a customer situation that you bring. I will keep the pipeline closed for the first twenty minutes.",
  },
  "coaching-protected-slot": {
    title: "A fixed one-to-one that does not move",
    why: "At {{team}} on “{{item}}” the trouble is likely to be the calendar. A slot that nothing may move comes before any method.",
    steps: [
      "Fix one slot a rep every second week, when nothing urgent usually happens. Say what may move it: almost nothing.",
      "Share one page for the agenda. Half of it belongs to the rep, and they write theirs first.",
      "If a slot has to move, move it within the same week, and mark it on the page.",
      "Count the marks together, and fix what caused the most of them.",
    ],
    script:
      "I have moved our meetings too often. From now on this slot is yours. If I touch it, you may ask me what was more important.",
    message:
      "Our one-to-one is now fixed: every second … at …. If I have to move it, it happens within the same week, and we keep count. The agenda page is shared; your half comes first.",
  },
  "coaching-agree-the-hours": {
    title: "Agree upwards how many hours coaching may take",
    why: "Leaders believe there is coaching; on “{{item}}” your team says {{team}}, and the calendars between explain it. Agree the hours with the level that fills yours.",
    steps: [
      "Count two ordinary weeks: hours on coaching, on internal meetings, on reports, on your own customers.",
      "Bring the count to your manager with one proposal: four hours of coaching a week, and what gives way for it.",
      "Block the four hours. Decline what falls into them, with the agreement as the reason.",
      "Send your manager the new count and one thing a rep did differently because of it.",
    ],
    script:
      "You expect me to coach, and I want to. These are my last two weeks in hours. Four hours of coaching fit if this report goes to every second week. Do you agree?",
    message:
      "My last two weeks held … hours of coaching and … of reporting. I would like to block four hours a week for coaching and give up … for it. Can we settle that in fifteen minutes?",
  },
  "coaching-fair-share": {
    title: "Spread your coaching hours fairly",
    why: "Your team says {{team}} on “{{item}}”: some are coached and some are left alone. Where your hours went last month will show whom.",
    steps: [
      "Write each name and the hours you spent with them on a real customer situation last month. No estimates: use the calendar.",
      "Plan the next four weeks from the bottom of that list upwards, beginning with the steady middle, who ask least.",
      "After each session note one line: the situation, and what the rep will try.",
      "Redo the list. Show the team the spread, without names, before and after.",
    ],
    script:
      "You do your job well and ask for little, so you got little of me. I would like to change that. Which customer shall we look at together on Thursday?",
    message:
      "I looked at where my coaching time went, and it was uneven. This month it is your turn: an hour on a customer of your choice. Which one, and before which conversation?",
  },
  "coaching-two-questions": {
    title: "Two questions before and after every shared call",
    why: "Around you “{{item}}” stands at {{team}}. In a small team you are on many calls already: four questions turn them into coaching without an extra hour.",
    steps: [
      "Before each shared call ask: what do you want to have achieved when we hang up? What may go wrong?",
      "During the call leave the talking to the rep, also where you would be quicker.",
      "Right after it ask: what worked? What will you do differently next time? Wait for the answer, then add one thing.",
      "Let the rep ask you the four questions before a call of your own.",
    ],
    script:
      "Before we dial: what would make this call a good one for you? And afterwards I will ask you just two things, before I say what I saw.",
    message:
      "On calls we take together I will ask you two questions before and two after, and keep quiet in between. Next week you may do the same with me: I have the call with … on …",
  },
  "coaching-swap": {
    title: "Swap a coaching session with another manager",
    why: "“{{item}}” is a strength here ({{team}}). Watching each other is how it spreads, and how you get something back.",
    steps: [
      "Agree with one other manager to sit in on a coaching session of each other's, with the reps' consent.",
      "Watch in silence, and note what the other does that you do not.",
      "Tell each other one thing to keep and one to try. Try it in your next three sessions.",
      "Ask your reps which version helped more, and tell the other manager.",
    ],
    script:
      "I would like to learn from how you coach, and I have something that works for us. Shall we watch one session each? Ten minutes afterwards is enough.",
    message:
      "Would you sit in on one of my coaching sessions, and let me sit in on one of yours? The reps have to agree, we say nothing during it, and ten minutes later we exchange one thing to keep and one to try.",
  },
} as const;
