/** Every internal address, as functions. Pages and mails link through this table only. */
export const paths = {
  home: () => "/",
  signIn: (redirectTo?: string) => (redirectTo ? `/sign-in?to=${encodeURIComponent(redirectTo)}` : "/sign-in"),
  signInLink: ({ token, to }: { token: string; to: string }) => `/sign-in/link/${token}?to=${encodeURIComponent(to)}`,
  signInExpired: (redirectTo: string) => `/sign-in?error=link&to=${encodeURIComponent(redirectTo)}`,
  signInSent: () => "/sign-in/sent",
  signOut: () => "/sign-out",
  signUp: () => "/sign-up",
  account: () => "/account",
  language: () => "/language",
  organizationLanguage: () => "/organization/language",
  newOrganization: () => "/organizations/new",
  organizations: (redirectTo?: string) =>
    redirectTo ? `/organizations?to=${encodeURIComponent(redirectTo)}` : "/organizations",
  outbox: () => "/outbox",
  outboxLetter: (file: string) => `/outbox/${encodeURIComponent(file)}`,
  demo: () => "/demo",
  demoSignIn: (key: string) => `/demo/sign-in/${key}`,

  survey: (token: string) => `/s/${token}`,
  surveyDone: (token: string) => `/s/${token}/done`,
  code: () => "/code",
  codeForm: () => "/code/form",
  codeDone: () => "/code/done",

  newLink: () => "/new-link",
  reminders: (token: string) => `/reminders/${token}`,
  resendWebhook: () => "/api/webhooks/resend",

  members: () => "/members",
  audit: () => "/audit",

  studio: () => "/studio",
  roster: () => "/studio/roster",
  rosterAt: ({ at, from = 0 }: { at: string | null; from?: number }) => {
    const query = new URLSearchParams({ ...(at === null ? {} : { at }), ...(from > 0 ? { from: String(from) } : {}) });
    return `/studio/roster${query.size > 0 ? `?${query}` : ""}`;
  },
  rosterLevel: ({ of, from }: { of: string | null; from: number }) =>
    `/studio/roster/level?${new URLSearchParams({ ...(of === null ? {} : { of }), from: String(from) })}`,
  rosterSuggestions: (typed: string) => `/studio/roster/suggestions?q=${encodeURIComponent(typed)}`,
  rosterAttributes: (name?: string) =>
    `/studio/roster/attributes${name === undefined ? "" : `?name=${encodeURIComponent(name)}`}`,
  rosterHistory: () => "/studio/roster/history",
  rosterExample: (kind: "sample" | "template") => `/studio/roster/example?kind=${kind}`,
  newPerson: () => "/studio/roster/people/new",
  person: (id: string) => `/studio/roster/people/${id}`,
  rosterImport: () => "/studio/roster/import",
  rosterCheck: (importId: string) => `/studio/roster/import/${importId}`,
  correctedRoster: (importId: string) => `/studio/roster/import/${importId}/corrected`,
  questionnaires: () => "/studio/questionnaires",
  questionnaireImport: () => "/studio/questionnaires/import",
  /** `item`: the one that is open for editing. */
  questionnaire: (id: string, { language = "en", item = null }: { language?: string; item?: string | null } = {}) => {
    const search = new URLSearchParams({
      ...(language === "en" ? {} : { language }),
      ...(item === null ? {} : { item }),
    });
    return `/studio/questionnaires/${id}${search.size === 0 ? "" : `?${search}`}${item === null ? "" : `#item-${item}`}`;
  },
  /** `id`: of an own questionnaire or a built-in one. */
  questionnairePreview: ({ id, tier, language, page }: { id: string; tier: string; language: string; page?: number }) =>
    `/studio/questionnaires/${id}/preview/${tier}/${language}${page === undefined ? "" : `?page=${page}`}`,
  /** `version`: null for an own one as it is being written. */
  questionnaireExport: ({ id, format, version }: { id: string; format: "json" | "csv"; version: number | null }) =>
    `/studio/questionnaires/${id}/export?${new URLSearchParams({ format, ...(version === null ? {} : { version: String(version) }) })}`,
  newDiagnostic: () => "/studio/diagnostics/new",
  diagnostic: (id: string) => `/studio/diagnostics/${id}`,
  editDiagnostic: (id: string) => `/studio/diagnostics/${id}/edit`,
  diagnosticLaunch: (id: string) => `/studio/diagnostics/${id}/launch`,
  diagnosticDeliveries: (id: string) => `/studio/diagnostics/${id}/deliveries`,
  sender: () => "/studio/sender",
  /** `page`: from 1, null for what stands before the first question. `sent`: the buttons have been pressed to the end. */
  surveyPreview: ({
    diagnosticId,
    tier,
    language = "en",
    page = null,
    sent = false,
  }: {
    diagnosticId: string;
    tier: string;
    language?: string;
    page?: number | null;
    sent?: boolean;
  }) => {
    const search = new URLSearchParams({
      ...(language === "en" ? {} : { language }),
      ...(page === null ? {} : { page: String(page) }),
      ...(sent ? { sent: "" } : {}),
    });
    return `/studio/diagnostics/${diagnosticId}/preview/${tier}${search.size === 0 ? "" : `?${search}`}`;
  },
  pulse: (id: string) => `/studio/diagnostics/${id}/pulse`,
  lateJoiners: (id: string) => `/studio/diagnostics/${id}/late-joiners`,
  diagnosticRelease: (id: string) => `/studio/diagnostics/${id}/release`,

  insights: () => "/insights",
  result: (diagnosticId: string) => `/insights/${diagnosticId}`,
  heatmap: (diagnosticId: string) => `/insights/${diagnosticId}/heatmap`,
  strategy: (diagnosticId: string) => `/insights/${diagnosticId}/strategy`,
  /** `earlier`: the diagnostic that it is compared with; null for the one that lies nearest. */
  trend: ({ diagnosticId, earlier }: { diagnosticId: string; earlier: string | null }) =>
    `/insights/${diagnosticId}/trend${earlier === null ? "" : `?with=${earlier}`}`,
  /** One window of a heatmap's rows, for its own script: of the address that the page was opened with. */
  heatmapRows: ({ diagnosticId, search, from }: { diagnosticId: string; search: URLSearchParams; from: number }) => {
    const asked = new URLSearchParams(search);
    asked.set("from", String(from));
    return `/insights/${diagnosticId}/heatmap/rows?${asked}`;
  },
  /** `unit`: null for everyone. `by`: the attribute that it is broken down by, null for the parts of the unit. */
  gapDetail: ({
    diagnosticId,
    itemId,
    unit,
    by,
  }: {
    diagnosticId: string;
    itemId: string;
    unit: string | null;
    by: string | null;
  }) => {
    const search = new URLSearchParams({ ...(unit === null ? {} : { unit }), ...(by === null ? {} : { by }) });
    return `/insights/${diagnosticId}/items/${itemId}${search.size === 0 ? "" : `?${search}`}`;
  },
  words: ({ diagnosticId, unit }: { diagnosticId: string; unit: string | null }) =>
    `/insights/${diagnosticId}/words${unit === null ? "" : `?unit=${encodeURIComponent(unit)}`}`,
  /** `view`: path and search of what is shared. */
  shareView: ({ diagnosticId, view }: { diagnosticId: string; view: string }) =>
    `/insights/${diagnosticId}/share?${new URLSearchParams({ view })}`,
  /** A file of what a viewer may see of a part of the organisation, null for everyone. */
  download: ({
    diagnosticId,
    format,
    unit,
    by,
  }: {
    diagnosticId: string;
    format: "pptx" | "pdf" | "xlsx" | "csv";
    unit: string | null;
    by: string | null;
  }) =>
    `/insights/${diagnosticId}/download?${new URLSearchParams({ format, unit: unit ?? "all", ...(by === null ? {} : { by }) })}`,
  /** `page`: 0 for the opening one. */
  meeting: ({
    diagnosticId,
    unit,
    page = 0,
    notes = false,
  }: {
    diagnosticId: string;
    unit: string | null;
    page?: number;
    notes?: boolean;
  }) =>
    `/insights/${diagnosticId}/meeting?${new URLSearchParams({ unit: unit ?? "all", ...(page > 0 ? { page: String(page) } : {}), ...(notes ? { notes: "" } : {}) })}`,
  look: () => "/studio/look",
  certificate: (diagnosticId: string) => `/certificate/${diagnosticId}`,

  coaching: () => "/coaching",
  team: (diagnosticId: string) => `/coaching/${diagnosticId}`,
  action: ({ diagnosticId, actionId }: { diagnosticId: string; actionId: string }) =>
    `/coaching/${diagnosticId}/actions/${actionId}`,

  outcome: (diagnosticId: string) => `/coaching/${diagnosticId}/outcome`,
  outcomes: (diagnosticId: string) => `/insights/${diagnosticId}/outcomes`,

  expectations: () => "/expectations",
  expectationsWith: (personId: string) => `/expectations/with/${personId}`,
  newExpectation: (personId: string) => `/expectations/with/${personId}/new`,
  oneToOne: (personId: string) => `/expectations/with/${personId}/one-to-one`,
  oneToOneCalendar: (personId: string) => `/expectations/with/${personId}/calendar`,
  expectation: (expectationId: string) => `/expectations/${expectationId}`,
  editExpectation: (expectationId: string) => `/expectations/${expectationId}/edit`,
  rhythm: () => "/expectations/rhythm",
  ownCalendar: () => "/expectations/calendar",
  /** The page that a letter's button opens, without signing in. */
  checkInLink: (token: string) => `/check-in/${token}`,
  letterCalendar: (token: string) => `/check-in/${token}/calendar`,
  nudges: (token: string) => `/nudges/${token}`,
  playbook: (diagnosticId: string) => `/coaching/${diagnosticId}/playbook`,
  carriedActions: () => "/actions",
  carriedAction: (actionId: string) => `/actions/${actionId}`,
  communication: (diagnosticId: string) => `/insights/${diagnosticId}/communication`,
  communicationAction: ({ diagnosticId, actionId }: { diagnosticId: string; actionId: string }) =>
    `/insights/${diagnosticId}/communication/actions/${actionId}`,

  voice: () => "/voice",
  newVoice: () => "/voice/new",
  youSaid: () => "/voice/said",
  heard: () => "/voice/heard",
  heardTopic: (topicId: string) => `/voice/heard/${topicId}`,

  company: () => "/company",
  companyResult: (diagnosticId: string) => `/company/${diagnosticId}`,
} as const;
