import { findQuestionnaireDraft, listQuestionnaireVersions, questionnaireUses } from "#db/queries/questionnaires.ts";
import { inOrganizationOf, type Reader } from "../organizations/session.server.ts";
import { contentHash } from "./content-hash.ts";
import { editorView } from "./editor-view.ts";

const MOST_VERSIONS = 50;
const MOST_USES = 200;

/** A draft as its editor shows it in a language, with the versions made of it. Null for one that does not exist. */
export async function readEditor(member: Reader, draftId: string, language: string) {
  return inOrganizationOf(member, async (trx) => {
    const draft = await findQuestionnaireDraft(trx, draftId);
    if (!draft) return null;
    const { key, content, dismissed } = draft;
    const versions = await listQuestionnaireVersions(trx, { keys: [key], limit: MOST_VERSIONS });
    const uses = Map.groupBy(await questionnaireUses(trx, { keys: [key], limit: MOST_USES }), ({ version }) => version);
    const [latest] = versions;
    const unchanged = latest && contentHash({ ...content, version: latest.version }) === latest.content_hash;
    return {
      ...editorView(content, { language, reader: member.language, dismissed }),
      archived: draft.archived_at !== null,
      state: unchanged ? ("finished" as const) : ("changed" as const),
      next: (latest?.version ?? 0) + 1,
      versions: versions.map(({ version, created_at }) => ({
        version,
        finished: created_at.toISOString(),
        diagnostics: (uses.get(version) ?? []).map(({ diagnostic_id: id, name }) => ({ id, name })),
      })),
    };
  });
}

export type Editor = NonNullable<Awaited<ReturnType<typeof readEditor>>>;
export type EditorItem = Editor["groups"][number]["items"][number];
