/**
 * Who may import whom: `npm run boundaries` checks it. What a file may touch is told by its ending and its folder.
 *
 *   routes, components → features/*.server.ts → db/queries → db/tables
 *   pure files (a feature's plain .ts) → other pure files, of their own feature or of one to its left
 */

/** The product, upstream to downstream. Each feature imports from itself and from those before it. */
const features = [
  "organizations",
  "roster",
  "questionnaires",
  "diagnostics",
  "distribution",
  "responses",
  "matching",
  "gaps",
  "confidentiality",
  "reports",
  "plans",
  "trends",
];

const test = "[.]test[.]tsx?$";
const server = "[.]server[.]ts$";
const typeOnly = ["type-only"];

module.exports = {
  forbidden: [
    ...features.slice(0, -1).map((feature, place) => ({
      name: `${feature}-imports-only-from-its-left`,
      severity: "error",
      from: { path: `^app/features/${feature}/`, pathNot: test },
      to: { path: `^app/features/(${features.slice(place + 1).join("|")})/` },
    })),
    {
      name: "a-new-feature-has-a-place-in-the-order",
      severity: "error",
      from: {},
      to: { path: "^app/features/", pathNot: `^app/features/(${features.join("|")})/` },
    },
    {
      name: "pure-files-import-nothing-outside-features",
      comment: "No clock, database, environment or React. Libraries are allowed, and types of the words.",
      severity: "error",
      from: { path: "^app/features/", pathNot: [server, test] },
      to: {
        path: ["^(app|db|emails|commands|tests)/", server],
        pathNot: "^app/features/(?!.*[.]server[.]ts$)|^app/platform/i18n[.]ts$",
      },
    },
    {
      name: "pure-files-take-only-types-of-the-words",
      severity: "error",
      from: { path: "^app/features/", pathNot: [server, test] },
      to: { path: "^app/platform/i18n[.]ts$", dependencyTypesNot: typeOnly },
    },
    {
      name: "pure-files-touch-no-machine-and-no-page",
      severity: "error",
      from: { path: "^app/features/", pathNot: [server, test] },
      to: {
        path: [
          "^(node:)?(fs|net|http|https|os|child_process|process|timers)(/|$)",
          "node_modules/(react|react-dom|@remix-run)/",
        ],
      },
    },
    {
      name: "features-know-no-page",
      severity: "error",
      from: { path: "^app/(features|platform)/" },
      to: { path: "^app/(routes|components)/" },
    },
    {
      name: "components-draw-what-they-are-given",
      comment: "They may name types of the product, and run nothing of it.",
      severity: "error",
      from: { path: "^app/components/" },
      to: { path: ["^app/features/", "^db/", server], dependencyTypesNot: typeOnly },
    },
    {
      name: "no-page-sees-an-unreleased-number",
      comment: "Pages are made from reports, and reports from what the release gate let through.",
      severity: "error",
      from: { path: ["^app/(routes|components)/", "^app/features/reports/", "^emails/"], pathNot: test },
      to: { path: ["^app/features/gaps/", "^app/features/matching/"] },
    },
    {
      name: "only-the-gate-releases",
      comment: "`released` marks a document as released. What is stored is read back through `readRelease`.",
      severity: "error",
      from: {
        pathNot: [
          "^app/features/confidentiality/build-release[.]ts$",
          "^app/features/reports/stored-release[.]server[.]ts$",
          "^app/features/plans/propose-plans[.]server[.]ts$",
          test,
        ],
      },
      to: { path: "^app/features/confidentiality/released[.]ts$", dependencyTypesNot: typeOnly },
    },
    {
      name: "sql-stands-only-in-db",
      severity: "error",
      from: { pathNot: "^db/" },
      to: { path: "node_modules/(kysely|kysely-postgres-js|postgres|@electric-sql/pglite)/" },
    },
    {
      name: "each-library-has-one-face",
      severity: "error",
      from: { pathNot: ["^app/platform/", "^db/client[.]server[.]ts$", "^db/migrate[.]server[.]ts$", test] },
      to: { path: "node_modules/(pg-boss|resend|nodemailer|better-auth|pino|express|helmet)/" },
    },
    {
      name: "pages-ask-features-or-queries",
      comment: "Never the tables, the driver or the migrations.",
      severity: "error",
      from: { path: "^app/(routes|components)/" },
      to: { path: "^db/(?!queries/)" },
    },
    {
      name: "the-database-knows-only-pure-files",
      severity: "error",
      from: { path: "^db/(?!seed/)" },
      to: { path: ["^(app|emails|commands|tests)/", "^db/seed/"], pathNot: "^app/features/(?!.*[.]server[.]ts$)" },
    },
    {
      name: "tables-know-no-query",
      severity: "error",
      from: { path: "^db/tables/" },
      to: { path: "^db/(?!tables/)" },
    },
    {
      name: "letters-take-only-types",
      severity: "error",
      from: { path: "^emails/", pathNot: test },
      to: { path: "^(app|db|commands|tests)/", dependencyTypesNot: typeOnly },
    },
    {
      name: "the-product-needs-no-test-seed-or-command",
      severity: "error",
      from: { path: "^(app|emails)/", pathNot: test },
      to: { path: ["^(tests|commands)/", "^db/seed/", test] },
    },
    {
      name: "no-cycles",
      comment: "While running; types may refer to each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: "nothing-is-left-over",
      severity: "error",
      from: { orphan: true, pathNot: ["[.]d[.]ts$", "^app/routes/", "^commands/", "[.]css$"] },
      to: {},
    },
    { name: "imports-resolve", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types", "default"] },
  },
};
