export const language = {
  label: "Language",
  demo: "Demo",
  change: "Change",
  quoted: "“{{text}}”",
  separator: ", ",
  copyOf: "Copy of {{title}}",
  account: {
    title: "Your language",
    lead: "Pages and letters about your account are in this language, wherever you sign in.",
    choose: "Language of your pages",
    byDefault: "Your organisation's: {{language}}",
    submit: "Use this language",
  },
  organization: {
    title: "The organisation's language",
    lead: "Whoever has chosen no language of their own is met in this one: on working pages and in letters about their account. Respondents get it where the roster does not say what they read.",
    choose: "Language of {{organization}}",
    submit: "Use this language",
    saved: "From now on this is the organisation's language.",
    link: "The organisation's language",
    respondents:
      "A diagnostic that is under way is asked in this language too, from the next letter on, of everybody whose language the roster does not say.",
  },
} as const;
