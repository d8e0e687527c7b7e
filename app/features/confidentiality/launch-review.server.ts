import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { type NotInvited, notInvitedReasons } from "../diagnostics/invitees.ts";
import { countZones } from "../diagnostics/schedule-by-zone.ts";
import { planLaunch } from "../distribution/launch.server.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { expectedGroups, usefulMerges } from "./breakdown-forecast.ts";
import { expectedTeams, RATES } from "./forecast.ts";

/** What breakdowns are compared at. */
const EXPECTED_RATE = 0.75;
/** People of one kind that are named; the rest are counted. */
const MOST_NAMED = 50;

/** The dry run of a launch; null for what is no draft of the member's organisation. */
export async function reviewLaunch(member: Member, diagnosticId: string) {
  const found = await inOrganizationOf(member, async (trx) => {
    const diagnostic = await findDiagnostic(trx, diagnosticId);
    return diagnostic && { diagnostic, plan: await planLaunch(trx, diagnostic) };
  });
  // Forecasts take a moment, and hold nobody else up.
  return found && { diagnostic: found.diagnostic, ...reviewOf(found) };
}

type Diagnostic = NonNullable<Awaited<ReturnType<typeof findDiagnostic>>>;

function reviewOf({
  diagnostic: { questionnaire, contract, time_zone: fallback },
  plan: { people, notInvited, problems },
}: {
  diagnostic: Diagnostic;
  plan: Awaited<ReturnType<typeof planLaunch>>;
}) {
  const tiers = questionnaire.tiers.map(({ id }) => ({
    id,
    invited: people.filter((person, place) => person.tier === id && notInvited[place] === null).length,
  }));
  const skipped = notInvitedReasons.flatMap((reason) => {
    const concerned = people.filter((_, place) => notInvited[place] === reason);
    const names = reason === "outsideAudience" ? [] : concerned.slice(0, MOST_NAMED).map(({ name }) => name);
    return concerned.length === 0 ? [] : [{ reason: reason satisfies NotInvited, count: concerned.length, names }];
  });
  const frozen = people.map((person, place) => ({
    id: person.personId,
    externalId: person.externalId,
    tier: person.tier,
    managerId: person.managerId,
    invited: notInvited[place] === null,
    segments: Object.fromEntries(Object.entries(person.attributes).filter(([name]) => contract.axes.includes(name))),
  }));
  const teamTier = questionnaire.tiers.at(-1)?.id ?? "";
  const prospect = { people: frozen, questionnaire, contract, rate: EXPECTED_RATE };
  const zones = people.filter((_, place) => notInvited[place] === null);
  return {
    tiers,
    zones: {
      counted: countZones(
        zones.map(({ timeZone }) => timeZone),
        fallback,
      ),
      own: zones.filter(({ timeZone }) => timeZone !== null).length,
      unread: zones.filter(({ zoneUnread }) => zoneUnread).length,
    },
    skipped,
    problems,
    teams: expectedTeams({ people: frozen, teamTier, k: contract.k, rates: RATES }),
    /** Null where results follow the reporting line alone. */
    breakdowns:
      contract.axes.length === 0
        ? null
        : { rate: EXPECTED_RATE, choices: expectedGroups(prospect), proposals: usefulMerges(prospect) },
  };
}
