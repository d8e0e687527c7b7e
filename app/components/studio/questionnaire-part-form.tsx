import { Form, useFetcher, useLocation } from "@remix-run/react";
import { type FormEvent, type PropsWithChildren, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { WrittenField } from "#app/components/studio/questionnaire-fields.tsx";
import type { DraftChange } from "#app/features/questionnaires/change-draft.server.ts";
import type { Editor } from "#app/features/questionnaires/read-editor.server.ts";

/** What the editor's action says to a form that it did not send elsewhere. */
export interface PartAnswer {
  readonly change: Exclude<DraftChange, { kind: "missing" }>;
  readonly part: string;
  readonly id: string;
  readonly entered: Readonly<Record<string, string>>;
}

const PAUSE_MS = 1000;

/**
 * A form that writes one part of a questionnaire. It saves when sent; with scripts also a second after the last change, one
 * saving after the other. Where somebody else changed the part in between it says so, keeps what was written, and saves no
 * more until asked to.
 */
export function PartForm({
  part,
  id,
  seen,
  language,
  answered,
  children,
}: PropsWithChildren<{
  part: "head" | "theme" | "item";
  id: string;
  seen: string;
  language: string;
  /** The page's own answer, which is what a browser without scripts gets. */
  answered: PartAnswer | undefined;
}>) {
  const { t } = useTranslation("questionnaires");
  const fetcher = useFetcher<PartAnswer>();
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [unsaved, setUnsaved] = useState(false);
  const [opened] = useState(seen);
  const answer = fetcher.data ?? (answered?.part === part && answered.id === id ? answered : undefined);
  const change = answer?.change;
  const conflict = change?.kind === "changedSince" ? change : null;
  const idle = fetcher.state === "idle";

  const save = ({ asked }: { asked: boolean }) => {
    clearTimeout(pause.current);
    if (!form.current) return;
    setUnsaved(false);
    const fields = new FormData(form.current);
    fields.set("auto", "yes");
    // An option that is still being typed becomes one only when somebody says so.
    if (!asked) fields.delete("option.new");
    fetcher.submit(fields, { method: "post" });
  };
  const changedField = () => {
    clearTimeout(pause.current);
    if (conflict) return;
    setUnsaved(true);
    pause.current = setTimeout(() => form.current?.requestSubmit(), PAUSE_MS);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = (event.nativeEvent as SubmitEvent).submitter !== null;
    // What was sent last has to be answered first: its answer says which state the next one is based on.
    if (idle) save({ asked });
    else setUnsaved(true);
  };
  // Leaving a field saves at once: what follows may be a link to somewhere else.
  const left = () => {
    if (unsaved && idle && !conflict) save({ asked: false });
  };
  useEffect(() => {
    if (idle && change?.kind === "saved") announceSaved();
  }, [idle, change]);
  // Typed while the last saving was on its way.
  useEffect(() => {
    if (idle && unsaved && !conflict) pause.current = setTimeout(() => form.current?.requestSubmit(), PAUSE_MS);
    return () => clearTimeout(pause.current);
  }, [idle, unsaved, conflict]);

  return (
    <Form method="post" ref={form} onInput={changedField} onBlur={left} onSubmit={submit}>
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="seen" value={(change && "seen" in change ? change.seen : null) ?? opened} />
      <input type="hidden" name="intent" value="save" />
      {conflict && <Conflict now={conflict.now} />}
      {children}
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <button type="submit" className="button">
          {t("editor.save")}
        </button>
        <p role="status" className="text-sm text-muted">
          {!idle
            ? t("editor.saving")
            : conflict
              ? ""
              : unsaved
                ? t("editor.autosave")
                : change
                  ? t("editor.saved")
                  : ""}
        </p>
      </div>
    </Form>
  );
}

/** Previews in other windows look again. */
function announceSaved(): void {
  const channel = new BroadcastChannel("questionnaire-saved");
  channel.postMessage(null);
  channel.close();
}

function Conflict({ now }: { now: readonly { readonly field: string; readonly text: string }[] }) {
  const { t } = useTranslation("questionnaires");
  const { pathname, search } = useLocation();
  return (
    <div role="alert" className="my-4 border-2 border-warn-line p-4">
      <h4 className="font-semibold">{t("editor.changedSince")}</h4>
      <p className="mt-1">{t("editor.changedBody")}</p>
      {now.length === 0 ? (
        <p className="mt-2">{t("editor.changedSettings")}</p>
      ) : (
        <dl className="mt-2">
          {now.map(({ field, text }) => (
            <div key={field} className="mt-1">
              <dt className="text-sm text-muted">{field}</dt>
              <dd dir="auto">{text || "–"}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-2">
        <a href={pathname + search}>{t("editor.takeTheirs")}</a>
      </p>
    </div>
  );
}

/** Name, description and the tiers' names, folded away. */
export function HeadForm({
  editor,
  answered,
}: {
  editor: Pick<Editor, "head" | "language" | "direction">;
  answered: PartAnswer | undefined;
}) {
  const { t } = useTranslation("questionnaires");
  const { head, language, direction } = editor;
  const same = { form: "head", language, direction, entered: answered?.part === "head" ? answered.entered : {} };
  return (
    <details className="mt-6" open={answered?.part === "head"}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("editor.about")}</summary>
      <PartForm key={language} part="head" id="" seen={head.seen} language={language} answered={answered}>
        <WrittenField {...same} name="title" label={t("editor.name")} value={head.title} />
        <WrittenField {...same} name="description" label={t("editor.description")} value={head.description} />
        <div className="grid gap-x-6 md:grid-cols-2">
          {head.tiers.flatMap(({ id, name, plural }) => {
            const tier = name.text || name.fallback || id;
            return [
              <WrittenField
                {...same}
                key={`${id} name`}
                name={`tier.${id}.name`}
                label={t("editor.tierName", { tier })}
                value={name}
              />,
              <WrittenField
                {...same}
                key={`${id} plural`}
                name={`tier.${id}.plural`}
                label={t("editor.tierPlural", { tier })}
                value={plural}
              />,
            ];
          })}
        </div>
      </PartForm>
    </details>
  );
}
