/** What somebody is in an organisation. Roles add up: whoever administers may also be on the roster. */
export const roles = ["owner", "hr", "executive", "manager", "rep"] as const;
export type Role = (typeof roles)[number];

/** What can be done at all. Routes ask for one of these, never for a role. */
export type Permission =
  | "members.manage"
  | "audit.read"
  | "roster.manage"
  | "diagnostics.manage"
  | "participation.read"
  | "release.review"
  | "insights.read"
  | "coaching.own"
  | "expectations.own"
  | "company.read"
  | "voice.raise"
  | "voice.answer"
  | "voice.redact";

/** The whole rule of who may do what. */
export const permissionsOfRole: Record<Role, readonly Permission[]> = {
  owner: [
    "members.manage",
    "audit.read",
    "roster.manage",
    "diagnostics.manage",
    "participation.read",
    "release.review",
    "insights.read",
    "expectations.own",
    "company.read",
    "voice.redact",
  ],
  hr: [
    "roster.manage",
    "diagnostics.manage",
    "participation.read",
    "release.review",
    "insights.read",
    "expectations.own",
    "company.read",
    "voice.redact",
  ],
  executive: ["insights.read", "expectations.own", "company.read", "voice.answer"],
  manager: ["coaching.own", "expectations.own", "company.read", "voice.raise"],
  rep: ["expectations.own", "company.read", "voice.raise"],
};

/** The roles that may sign in with a password beside the e-mailed link. */
export const passwordRoles: readonly Role[] = ["owner", "hr"];

/** Whether any of the roles carries the permission. */
export function may(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => permissionsOfRole[role].includes(permission));
}

/** The role a person on the roster gets from their tier; tiers above the first-line manager read as executives do. */
export function roleOfTier(tier: string): Role {
  return tier === "manager" || tier === "rep" ? tier : "executive";
}
