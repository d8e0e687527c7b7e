/** To whom a release is shown when it is published, and how much of it: what the pages of each role read. */
export const publicationAudiences = [
  { audience: "hr", scope: "everything released" },
  { audience: "executive", scope: "everything released of everyone and of the part below them" },
  { audience: "manager", scope: "everything released of everyone and of the part below them" },
  { audience: "rep", scope: "everything released of everyone" },
] as const;
