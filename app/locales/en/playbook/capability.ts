/** Plays about what the sales force is able to do. */
export const capabilityPlays = {
  "capability-one-skill": {
    title: "Choose one skill and practise it for a month",
    why: "You think the team readier than it says: {{team}} on “{{item}}”. One concern, practised on real cases, shows quickly who of you is nearer the truth.",
    steps: [
      "Ask the team which sentence from a customer they find hardest to answer, and choose one.",
      "Practise it in pairs for fifteen minutes, on real accounts, with one observer who only notes the words.",
      "Each rep tries the best two answers on a live call, and writes down what the customer replied.",
      "Collect what worked on one page. Choose the next sentence, or stop if this one is settled.",
    ],
    script:
      "We see our readiness differently, so let us look at one thing only. Which sentence from a customer leaves you without a good answer?",
    message:
      "Send me the customer sentence that most often leaves you without a good answer. We take the one named most, and practise it for fifteen minutes a week for a month, on real accounts.",
  },
  "capability-call-review": {
    title: "Listen to one call a week together",
    why: "Managers think the skills are there and reps say {{team}} on “{{item}}”. A recorded or retold call gives both the same thing to look at.",
    steps: [
      "Choose a recorded call of your own, not a good one. Let the team stop it where they would have gone on differently.",
      "A rep volunteers a call, with the customer's consent to the recording. Same rule: stop, and say what you would ask now.",
      "List the three moments that came up in both calls. They are your training plan.",
      "Listen to a new call for these three moments only, and name what has changed.",
    ],
    script:
      "I will start with a call of mine that went badly. Stop it wherever you would have done something else. Nobody has to be polite.",
    message:
      "On … we listen to a call together for half an hour, and I go first, with one I am not proud of. Stop it where you would go on differently. Who gives us theirs for the week after?",
  },
  "capability-ask-for-training": {
    title: "Ask for the skill before the target",
    why: "At {{team}} on “{{item}}” results are asked for which nobody has shown how to get. Make that a request with two real deals in it.",
    steps: [
      "Name the one skill the strategy needs and the team does not have yet, with two examples from real deals.",
      "Ask your manager for a date for training, or for a person who can show it.",
      "Agree on what may be expected before that date, and tell the team.",
      "Hold a first hour with whoever can do it best, even if the training is still to come.",
    ],
    script:
      "We are asked to sell this and nobody has shown us how. These two deals show where it breaks. What can be in place before the number counts?",
    message:
      "Two deals broke at the same point: … My team was never shown how to … Could you get us a day with somebody who can, before the target for it counts? Until then I would plan with …",
  },
  "capability-show-the-field": {
    title: "Show leaders what the field is asked to do",
    why: "Leaders think the skills are being built; on “{{item}}” your team says {{team}}. One customer conversation shows it better than a report on training days.",
    steps: [
      "Choose a conversation that the strategy asks for and that is hard: the new product, the new buyer, the higher price.",
      "Act it out with a rep for ten minutes in front of the leader, who plays the customer.",
      "Agree on the one skill that was missing, and on who builds it by when.",
      "Repeat the ten minutes with the same leader once it has been practised.",
    ],
    script:
      "Would you play the customer for ten minutes? You know what we want to sell. My rep tries to sell it to you, with what we have been given so far.",
    message:
      "The plan assumes that my team can sell … to … Would you play that customer for ten minutes, with one of my reps? Afterwards we say together which skill is missing, and who builds it.",
  },
  "capability-map-who-can": {
    title: "Map who can do what, and lend each other skills",
    why: "Your team says {{team}} on “{{item}}”: the ability is there, and unevenly spread. Then the quickest teacher is two desks away.",
    steps: [
      "List five situations the strategy brings: first call at a new buyer, price rise, technical doubt, multi-site deal, renewal.",
      "Each rep marks: can show it, can do it, would like to learn it. No grades, and no copy goes upwards.",
      "Match one who can show with one who would like to learn, for one live deal.",
      "Both tell the team in three minutes what was passed on. Update the map.",
    ],
    script:
      "Between us we can do all five of these; no one can do all of them alone. Who would show price rises, and who has one coming up?",
    message:
      "Here are five situations our strategy brings more of. Mark for each: can show, can do, want to learn. It stays in the team. I then match people for one live deal each.",
  },
  "capability-teach-others": {
    title: "Let your best at it teach others",
    why: "“{{item}}” stands at {{team}}. Somebody in your team does something that others could copy, if it were put into words.",
    steps: [
      "Find out who in your team is best at what others find hard, by asking the team, not the ranking.",
      "Have that person show it on a live call to two colleagues of another team.",
      "Write down in ten lines what they do, in their words, and let the two colleagues correct it.",
      "Hear from the two what they tried on their own accounts, and pass the ten lines on.",
    ],
    script:
      "You make this look easy, and it is not. Would you let two colleagues listen in, and tell them what you were thinking?",
    message:
      "Your colleagues named you as the one who is best at … Would you let two people from the team of … listen in on a call, and tell them afterwards what you were thinking? I take care of the time.",
  },
} as const;
