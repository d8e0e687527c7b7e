import { index, layout, prefix, type RouteConfig, route } from "@remix-run/route-config";

/** The map of the site, grouped by audience. */
const account = [
  index("routes/account/home.tsx"),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-in/link/:token", "routes/account/sign-in-link.tsx"),
  route("sign-in/sent", "routes/account/sign-in-sent.tsx"),
  route("sign-up", "routes/account/sign-up.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
  route("account", "routes/account/account.tsx"),
  route("language", "routes/account/language.ts"),
  route("organizations", "routes/account/organizations.tsx"),
  route("organizations/new", "routes/account/new-organization.tsx"),
];

const admin = [
  route("members", "routes/admin/members.tsx"),
  route("audit", "routes/admin/audit.tsx"),
  route("organization/language", "routes/admin/organization-language.tsx"),
];

const survey = [
  route("s/:token", "routes/survey/survey.tsx"),
  route("s/:token/done", "routes/survey/done.tsx"),
  route("new-link", "routes/survey/new-link.tsx"),
  route("reminders/:token", "routes/survey/reminders.tsx"),
  route("code", "routes/survey/code.tsx"),
  route("code/form", "routes/survey/shared.tsx"),
  route("code/done", "routes/survey/shared-done.tsx"),
];

const studio = [
  route("studio", "routes/studio/diagnostics.tsx"),
  route("studio/roster", "routes/studio/roster.tsx"),
  route("studio/roster/import", "routes/studio/roster-import.tsx"),
  route("studio/roster/import/:importId", "routes/studio/roster-check.tsx"),
  route("studio/roster/import/:importId/corrected", "routes/studio/roster-corrected.ts"),
  route("studio/roster/level", "routes/studio/roster-level.ts"),
  route("studio/roster/suggestions", "routes/studio/roster-suggestions.ts"),
  route("studio/roster/example", "routes/studio/roster-example.ts"),
  route("studio/roster/attributes", "routes/studio/roster-attributes.tsx"),
  route("studio/roster/history", "routes/studio/roster-history.tsx"),
  route("studio/roster/people/new", "routes/studio/new-person.tsx"),
  route("studio/roster/people/:personId", "routes/studio/person.tsx"),
  route("studio/questionnaires", "routes/studio/questionnaires.tsx"),
  route("studio/questionnaires/import", "routes/studio/questionnaire-import.tsx"),
  route("studio/questionnaires/:questionnaireId", "routes/studio/questionnaire.tsx"),
  route("studio/questionnaires/:questionnaireId/export", "routes/studio/questionnaire-export.ts"),
  route("studio/diagnostics/new", "routes/studio/new-diagnostic.tsx"),
  route("studio/diagnostics/:id", "routes/studio/diagnostic.tsx"),
  route("studio/diagnostics/:id/edit", "routes/studio/edit-diagnostic.tsx"),
  route("studio/diagnostics/:id/launch", "routes/studio/launch.tsx"),
  route("studio/diagnostics/:id/deliveries", "routes/studio/deliveries.tsx"),
  route("studio/sender", "routes/studio/sender.tsx"),
  route("studio/look", "routes/studio/look.tsx"),
  route("studio/diagnostics/:id/release", "routes/studio/release.tsx"),
  route("studio/diagnostics/:id/late-joiners", "routes/studio/late-joiners.tsx"),
  route("studio/diagnostics/:id/pulse", "routes/studio/pulse.tsx"),
];

const insights = [
  route("insights/:id/outcomes", "routes/insights/outcomes.tsx"),
  route("voice/heard", "routes/insights/heard.tsx"),
  route("voice/heard/:topicId", "routes/insights/heard-topic.tsx"),
  route("insights", "routes/insights/results.tsx"),
  route("insights/:id", "routes/insights/result.tsx"),
  route("insights/:id/heatmap", "routes/insights/heatmap.tsx"),
  route("insights/:id/strategy", "routes/insights/strategy.tsx"),
  route("insights/:id/trend", "routes/insights/trend.tsx"),
  route("insights/:id/heatmap/rows", "routes/insights/heatmap-rows.ts"),
  route("insights/:id/items/:itemId", "routes/insights/item.tsx"),
  route("insights/:id/download", "routes/insights/download.ts"),
  route("insights/:id/share", "routes/insights/share.tsx"),
  route("insights/:id/words", "routes/insights/words.tsx"),
  route("insights/:id/communication", "routes/insights/communication.tsx"),
  route("insights/:id/communication/actions/:actionId", "routes/insights/communication-action.tsx"),
];

const coaching = [
  route("coaching", "routes/coaching/teams.tsx"),
  route("coaching/:id", "routes/coaching/team.tsx"),
  route("coaching/:id/outcome", "routes/coaching/outcome.tsx"),
  route("coaching/:id/playbook", "routes/coaching/playbook.tsx"),
  route("coaching/:id/actions/:actionId", "routes/coaching/action.tsx"),
  route("expectations", "routes/coaching/expectations.tsx"),
  route("expectations/rhythm", "routes/coaching/rhythm.tsx"),
  route("expectations/calendar", "routes/coaching/calendar.ts"),
  route("expectations/with/:personId", "routes/coaching/pair.tsx"),
  route("expectations/with/:personId/new", "routes/coaching/new-expectation.tsx"),
  route("expectations/with/:personId/one-to-one", "routes/coaching/one-to-one.tsx"),
  route("expectations/with/:personId/calendar", "routes/coaching/one-to-one-calendar.ts"),
  route("expectations/:expectationId", "routes/coaching/expectation.tsx"),
  route("expectations/:expectationId/edit", "routes/coaching/edit-expectation.tsx"),
  // By the link of a letter, without signing in.
  route("check-in/:token", "routes/coaching/check-in.tsx"),
  route("check-in/:token/calendar", "routes/coaching/letter-calendar.ts"),
  route("nudges/:token", "routes/coaching/nudges.tsx"),
  route("actions", "routes/coaching/carried-actions.tsx"),
  route("actions/:actionId", "routes/coaching/carried-action.tsx"),
  route("voice", "routes/coaching/voice.tsx"),
  route("voice/new", "routes/coaching/new-voice.tsx"),
];

const company = [
  route("voice/said", "routes/company/you-said.tsx"),
  route("company", "routes/company/results.tsx"),
  route("company/:id", "routes/company/result.tsx"),
  route("certificate/:id", "routes/company/certificate.tsx"),
];

const outbox = [route("outbox", "routes/outbox/outbox.tsx"), route("outbox/:file", "routes/outbox/letter.tsx")];

const demo = [route("demo", "routes/account/demo.tsx"), route("demo/sign-in/:key", "routes/account/demo-sign-in.tsx")];

const api = [
  ...prefix("api", [route("auth/*", "routes/api/auth.ts"), route("webhooks/resend", "routes/api/resend-webhook.ts")]),
];

export default [
  layout("routes/working.tsx", [
    ...account,
    ...admin,
    ...studio,
    ...insights,
    ...coaching,
    ...company,
    ...outbox,
    ...demo,
    route("*", "routes/account/not-found.tsx"),
  ]),
  ...survey,
  // Over the whole screen, without the frame of working pages.
  route("insights/:id/meeting", "routes/insights/meeting.tsx"),
  route("studio/diagnostics/:id/preview/:tier", "routes/studio/survey-preview.tsx"),
  // With the answer page's style, which is not that of working pages.
  route("studio/questionnaires/:questionnaireId/preview/:tier/:language", "routes/studio/questionnaire-preview.tsx"),
  ...api,
] satisfies RouteConfig;
