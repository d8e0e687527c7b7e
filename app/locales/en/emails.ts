export const emails = {
  invitation: {
    subject: "{{organization}}: your view on {{diagnostic}}",
    preview: "A few minutes on a phone, no account needed. Open until {{closes}}.",
    heading: "How does it look from where you stand?",
    greeting: "Hello {{name}},",
    ask: "{{organization}} asks executives, managers and reps about the same things, to see where the levels differ. Your view counts as much as anybody's.",
    practical_one:
      "It takes about {{count}} minute, works on a phone, and needs no account. You can stop and go on later, and change your answers until {{closes}}.",
    practical_other:
      "It takes about {{count}} minutes, works on a phone, and needs no account. You can stop and go on later, and change your answers until {{closes}}.",
    button: "Answer now",
    promisesHeading: "Who will see what",
    code: "On a shared computer, open {{address}} and type this code instead: {{code}}",
    personal: "The link is yours alone. Please do not pass it on.",
    newLink: "If the link does not work, or a colleague never got this letter: {{newLink}}",
    noReminders: "If you want no reminders: {{remindersLink}} You can answer all the same.",
  },
  link: {
    subject: "{{organization}}: your link for {{diagnostic}}",
    heading: "Here is your link",
    ask: "Somebody asked for your link to {{diagnostic}}, on the page for lost letters or through the team that runs it. If it was not you, you need do nothing: it was sent to nobody else.",
  },
  reminder: {
    subject: "{{organization}}: still open until {{closes}}",
    heading: "There is still time to answer",
    ask: "Some days ago we asked for your view on {{diagnostic}}. If you have a few minutes, the link below is still yours. It closes on {{closes}}. If you have answered since this was written, you need do nothing.",
    extended: "There is more time than was first said: it was to close on {{first}}, and is now open until {{closes}}.",
    only: "Whoever has not answered by a certain day gets this by itself. Nobody in your organisation is told who has answered and who has not.",
  },
  cancellation: {
    subject: "{{organization}}: {{diagnostic}} was cancelled",
    preview: "You do not need to do anything. Answers that were given have been deleted.",
    heading: "{{diagnostic}} was cancelled",
    said: "{{organization}} has cancelled {{diagnostic}}, which we asked for your view on. You do not need to do anything.",
    destroyed: "Every answer that was given has been deleted, and there are no results. Nobody has seen any of them.",
    button: "See that it is cancelled",
    nothing: "Your link from before no longer takes answers.",
  },
  test: {
    subject: "[Test] {{subject}}",
    note: "This is a test, sent to nobody else. The button opens a preview in which nothing is stored.",
  },
  promises: {
    confidential_one:
      "Your answers are confidential. Results are shown only for groups of at least {{count}} answer, and no two results of this diagnostic together give a smaller group away.",
    confidential_other:
      "Your answers are confidential. Results are shown only for groups of at least {{count}} answers, and no two results of this diagnostic together give a smaller group away.",
    attributed: "Your answers are shown to you beside your team's result, and to nobody else under your name.",
    attributedTop:
      "Your answers are reported together with those of the other leaders as what leadership expects. Where you are few, that may point to you.",
    unreported: "The answers of your level are counted, and not reported to anybody.",
    breakdown: "Results are also shown by: {{axes}}. The same rule holds for every group.",
    comments_one:
      "What you write in your own words is shown as you wrote it, without your name, and only among at least {{count}} comment.",
    comments_other:
      "What you write in your own words is shown as you wrote it, without your name, and only among at least {{count}} comments.",
    frozen: "These rules were fixed when this started. Nobody can change them.",
  },
  signIn: {
    subject: "Your sign-in link for Parallax",
    preview_one: "Works once, for {{count}} minute.",
    preview_other: "Works once, for {{count}} minutes.",
    heading: "Sign in to Parallax",
    ask_one: "Press the button in the browser you want to use. The link works once, for {{count}} minute.",
    ask_other: "Press the button in the browser you want to use. The link works once, for {{count}} minutes.",
    button: "Sign in",
    notYou: "If you did not ask for this, you can ignore it: without this letter nobody can sign in.",
  },
  outbox: {
    title: "Letters that were sent",
    lead: "This installation has no mail provider, so its letters are kept here instead of being sent. Newest first.",
    empty:
      "No letters yet. They appear here by themselves, a moment after somebody asks for a sign-in link or a diagnostic opens.",
    subject: "Subject",
    to: "To",
    at: "When",
    all: "All letters",
    showing: "The newest {{count}} letters",
    find: "Find by address or subject",
    search: "Find",
    from: "From",
    missing: "That letter is not here any more.",
  },
} as const;
