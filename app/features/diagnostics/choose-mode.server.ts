import { recordEvent } from "#db/queries/audit.ts";
import { findDiagnostic, setDraftContract } from "#db/queries/diagnostics.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { mayChooseMode } from "./draft-schema.ts";
import type { TierMode } from "./privacy-contract-schema.ts";

/**
 * Has the answers of one level of a draft kept in another way. `false` for a level whose way is not to choose, and for what is
 * no draft.
 */
export function chooseMode(
  member: Member,
  diagnosticId: string,
  { tier, mode }: { tier: string; mode: TierMode },
): Promise<boolean> {
  const { organizationId, userId: actor } = member;
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId, { lock: true });
    if (diagnostic?.state !== "draft") return false;
    const tiers = diagnostic.questionnaire.tiers.map(({ id }) => id);
    if (!tiers.includes(tier) || !mayChooseMode({ tiers, tier })) return false;
    const { contract } = diagnostic;
    const changed = { ...contract, modes: { ...contract.modes, [tier]: mode } };
    if (!(await setDraftContract(trx, { diagnosticId, contract: changed }))) return false;
    const subject = `diagnostic:${diagnosticId}`;
    await recordEvent(trx, { organizationId, actor, action: "diagnostic.changed", subject });
    return true;
  });
}
