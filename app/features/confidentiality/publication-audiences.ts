import type { PublicationStage } from "../diagnostics/publish-at.ts";
import { may, type Role } from "../organizations/roles.ts";

/** Whoever reviews releases has read it before anybody else does: recorded with the first stage. */
export const reviewers = { audience: "hr", scope: "everything released" } as const;

/** How much of a release each stage shows: what the pages of that audience read. */
const scopes: Readonly<Record<PublicationStage, string>> = {
  executive: "everything released of everyone and of the part below them",
  manager: "everything released of everyone and of the part below them",
  rep: "everything released of everyone",
};

/** The row that records a stage. */
export function publicationOf(stage: PublicationStage): {
  readonly audience: PublicationStage;
  readonly scope: string;
} {
  return { audience: stage, scope: scopes[stage] };
}

/** The stages whose pages somebody may open at all. */
export function stagesOf(roles: readonly Role[]): PublicationStage[] {
  return [
    ...(may(roles, "insights.read") ? (["executive"] as const) : []),
    ...(may(roles, "coaching.own") ? (["manager"] as const) : []),
    ...(may(roles, "company.read") ? (["rep"] as const) : []),
  ];
}
