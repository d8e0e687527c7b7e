import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setDraftContract } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { offeredBreakdowns } from "./breakdowns.server.ts";
import { mergedValues, withMerge, withoutMerge } from "./merged-values.ts";
import type { Merge, PrivacyContract } from "./privacy-contract-schema.ts";

/**
 * Makes bands of a draft's further axis one from now on: values that somebody it would invite has, or earlier merges of such.
 * `false` for anything else, and for what is no draft.
 */
export function mergeBands(
  member: Member,
  diagnosticId: string,
  { axis, bands }: { axis: string; bands: readonly string[] },
): Promise<boolean> {
  return changeMerges(member, diagnosticId, (merges, offered) => {
    const values = offered.get(axis) ?? [];
    const known = new Set(values.flatMap((value) => mergedValues(merges)({ [axis]: value })[axis] ?? []));
    const isMerge = new Set(bands).size === bands.length && bands.length >= 2 && bands.every((band) => known.has(band));
    return isMerge ? withMerge(merges, { axis, bands }) : null;
  });
}

/** Takes a merge of a draft apart again. `false` when it is no draft. */
export function splitBand(member: Member, diagnosticId: string, merge: Pick<Merge, "axis" | "as">): Promise<boolean> {
  return changeMerges(member, diagnosticId, (merges) => withoutMerge(merges, merge));
}

/** `change` is given the values of each of the contract's axes, and answers null where nothing is to be done. */
function changeMerges(
  member: Member,
  diagnosticId: string,
  change: (merges: readonly Merge[], offered: ReadonlyMap<string, readonly string[]>) => readonly Merge[] | null,
): Promise<boolean> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state !== "draft") return false;
    const { merges = [], ...contract } = diagnostic.contract;
    const offered = (await offeredBreakdowns(trx, diagnostic)).filter(({ name }) => contract.axes.includes(name));
    const values = new Map(offered.map((each) => [each.name, each.values.map(({ value }) => value)]));
    const changed = change(merges, values);
    if (!changed || !(await setDraftContract(trx, { diagnosticId, contract: withMerges(contract, changed) })))
      return false;
    await recordEvent(trx, {
      organizationId,
      actor,
      action: "diagnostic.changed",
      subject: `diagnostic:${diagnosticId}`,
    });
    return true;
  });
}

function withMerges(contract: Omit<PrivacyContract, "merges">, merges: readonly Merge[]): PrivacyContract {
  return merges.length === 0 ? contract : { ...contract, merges: [...merges] };
}
