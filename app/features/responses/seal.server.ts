import { forgetLetters } from "#app/platform/outbox.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { sealResponses } from "#db/queries/responses.ts";
import type { PrivacyContract } from "../diagnostics/privacy-contract-schema.ts";
import { itemsForTier } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";

/** Share of a tier's items from which an unsubmitted response counts as well (methodology 4). */
const PARTIAL_FROM = 0.5;

/** Cuts the tie between answers and people, as the contract promised, in the transaction that closes the diagnostic. */
export async function seal(
  trx: OrganizationTransaction,
  {
    diagnosticId,
    questionnaire,
    contract,
  }: { diagnosticId: string; questionnaire: Questionnaire; contract: PrivacyContract },
): Promise<void> {
  const attributed = Object.entries(contract.modes).flatMap(([tier, mode]) => (mode === "attributed" ? [tier] : []));
  const fewestAnswers = Object.fromEntries(
    questionnaire.tiers.map(({ id }) => {
      const scored = itemsForTier(questionnaire, id).filter(({ kind }) => kind === "scaled" || kind === "prediction");
      return [id, Math.max(1, Math.ceil(scored.length * PARTIAL_FROM))];
    }),
  );
  const letters = await sealResponses(trx, { diagnosticId, attributed, axes: contract.axes, fewestAnswers });
  // Before the transaction ends: deleting them twice does no harm, forgetting to delete them would tell who was reminded or asked for their link.
  await forgetLetters(letters);
}
