/** Plays about what is expected of each person. */
export const expectationsPlays = {
  "expectations-teach-back": {
    title: "Have the three main expectations said back to you",
    why: "You see “{{item}}” otherwise than your team, who say {{team}}. The shortest way to the difference is to hear in their words what you expect.",
    steps: [
      "Write down the three things you expect of each rep this quarter: which customers, which products, by when. Show nobody yet.",
      "In each one-to-one ask: which three things do I expect of you most? Listen to the end, and note the words.",
      "Compare both lists with the rep, and settle each difference on the spot, until both lists say the same.",
      "Keep the agreed three where both of you see them, and open this one-to-one and the next with them.",
    ],
    script:
      "I thought I had been clear, and I would like to check it on myself. If a colleague took over your accounts tomorrow, what would you tell them I expect, first, second and third?",
    message:
      "In our next one-to-one I will ask you for the three things I expect of you most. Nothing to prepare: I want to learn what arrived. Then we put your list beside mine and settle what differs.",
  },
  "expectations-monday-test": {
    title: "Put every expectation to the Monday test",
    why: "Managers say it is settled and reps say {{team}} on “{{item}}”. An expectation has arrived when a rep knows what to do about it on Monday.",
    steps: [
      "Take the last five things you asked of the team, as you put them, and ask two reps what each means for Monday.",
      "Rewrite those that led nowhere: one account or segment, one behaviour, one date.",
      "Hand out the rewritten ones in the one-to-ones, and let each rep put the first step into their calendar while you sit there.",
      "Go through the calendars: did Monday's step happen? Rewrite once more what did not start.",
    ],
    script:
      "I asked you to “push the new line”. Honestly: on Monday at nine, what would you do? If nothing comes to mind, the sentence was no good. Let us write a better one.",
    message:
      "I am rewriting what I ask of you, so that it says which account, what exactly and by when. Send me one thing that I asked lately and that left you unsure what to do on Monday.",
  },
  "expectations-write-down": {
    title: "Write one expectation a person, all five parts",
    why: "At {{team}} on “{{item}}” there is little to hold on to yet, for anybody. One written expectation a person is a beginning that both sides can see.",
    steps: [
      "With each rep write one expectation: what exactly, measured how, within reach, serving which priority, by which date.",
      "Let it rest for two days. Then both say yes to it, or change it until both can.",
      "Look at it for five minutes in the one-to-one: what moved, what is in the way?",
      "Decide together: kept as it is, sharpened, or replaced. It changes only when both agree.",
    ],
    script:
      "A number on its own does not tell you what to do on Monday. Let us write down one thing, so that both of us would know on the date whether it happened.",
    message:
      "For our next one-to-one: which one result would you like to be measured by until the end of next month? We write it down together with measure and date, and it holds only when both of us agree.",
  },
  "expectations-ask-yours": {
    title: "Get your own expectations in writing first",
    why: "On “{{item}}” leaders and managers differ, and your team says {{team}}. You can pass on clearly only what was clear to you.",
    steps: [
      "Write down what you think is expected of you this quarter beyond the number: accounts, products, how your team sells.",
      "Ask your manager to mark each line: yes, no, or not that important. Twenty minutes, no preparation on their side.",
      "Rewrite your team's expectations from the marked page, and strike what served none of its lines.",
      "Show your manager what you struck and what you passed on, and ask once more: anything missing?",
    ],
    script:
      "Before I ask my people for anything, I would like you to check me. These six lines are what I believe you expect of my team. Mark what is wrong.",
    message:
      "I have written down in six lines what I believe you expect of my team beyond the number. Could you mark each with yes, no or later, before I turn it into expectations for my reps? Twenty minutes will do.",
  },
  "expectations-same-for-all": {
    title: "Make the common expectations common",
    why: "Your team says {{team}} on “{{item}}”: it is settled for some and open for others. What holds for everybody belongs on one page, what is personal in the one-to-one.",
    steps: [
      "Write on one page what you expect of everyone: call preparation, entries in the pipeline, answers to customers, in days.",
      "Go through it line by line in the team meeting. Each line either is agreed, or gets reworded until it is.",
      "Beneath it each rep adds one personal line in the one-to-one: the account or segment that is theirs.",
      "Ask everyone for the line they find least clear, and settle that one in the next meeting.",
    ],
    script:
      "Some of you know exactly what I want, others have to guess, and that is unfair. This page is the same for all. Which line would you have guessed wrong?",
    message:
      "Attached is one page with what I expect of everybody in the team. We go through it line by line on …: bring the line you find unclear or unreasonable. Personal goals stay in our one-to-ones.",
  },
  "expectations-guess-again": {
    title: "Guess again, rep by rep, and then ask",
    why: "You foresaw more agreement than there was: your team says {{team}} on “{{item}}”. Where you misjudge whom, only asking one by one can tell.",
    steps: [
      "Before each one-to-one note in private: how clear, out of ten, will this person say my expectations are?",
      "Ask for their number, and for what would make it one higher. Keep your guess to yourself.",
      "Look at where you guessed too high. What do these people have in common: new, remote, seldom on calls with you?",
      "Give that group one thing more: a call together, or a written summary after every one-to-one. Ask for the number again.",
    ],
    script:
      "On a scale of ten, how clear is it what I expect of you? And what would make it one more? I will not argue with the number.",
    message:
      "I misjudged how clear my expectations are, so I would rather ask than guess. In our next one-to-one: your number out of ten, and the one thing that would raise it by one.",
  },
  "expectations-ask-directly": {
    title: "Ask your few people directly, and start from your own side",
    why: "Your team is too small for a result of its own; around it “{{item}}” stands at {{team}}. With few people, asking in person takes less time than any survey.",
    steps: [
      "Tell each rep what you think you have made clear to them, and ask them to correct you. Nobody has to rate anybody.",
      "Write down what was corrected, and thank for it. Change one expectation you now see was vague.",
      "Ask each of them which customer they would drop first if time ran out. The answer shows which order arrived.",
      "Read the changed expectation together: would both of us know on the date whether it happened?",
    ],
    script:
      "I will tell you what I think I have agreed with you, and you stop me when it is not what you took away. It is quicker than asking you to judge me.",
    message:
      "Our team is too small for figures of its own, and that is fine: we can talk. In the next one-to-one I say what I think we agreed, and you correct me. Twenty minutes.",
  },
  "expectations-show-yours": {
    title: "Show the team what is expected of you",
    why: "“{{item}}” works ({{team}}). The next step is to open up your own expectations, so that people see what theirs are for.",
    steps: [
      "Put your own three expectations for the quarter in front of the team, with measure and date.",
      "Ask which of theirs serve yours, and which seem to serve none.",
      "Drop or rewrite the ones that serve none, together with the rep concerned.",
      "Tell one other manager what you dropped and why, and show them your page.",
    ],
    script:
      "This is what I am expected to deliver. If something you are doing helps with none of it, I would like to know before the quarter is over.",
    message:
      "These are the three things I am expected to deliver this quarter: … Please mark which of your own goals serve which of them. Those that serve none we look at on …",
  },
} as const;
