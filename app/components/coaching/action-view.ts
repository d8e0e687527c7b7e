import type { actionView } from "#app/features/plans/read-action.server.ts";

/** An action's page as the server hands it over. */
export type ActionPageView = Awaited<ReturnType<typeof actionView>>;
