import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WrittenField } from "#app/components/studio/questionnaire-fields.tsx";
import { PartButton, QuestionnaireItem } from "#app/components/studio/questionnaire-item.tsx";
import { type PartAnswer, PartForm } from "#app/components/studio/questionnaire-part-form.tsx";
import type { Editor } from "#app/features/questionnaires/read-editor.server.ts";

type Group = Editor["groups"][number];
type OpenEditor = Editor & { readonly questionnaireId: string };

interface GroupProps {
  readonly editor: OpenEditor;
  readonly group: Group;
  /** The item that is open for editing. */
  readonly open: string | null;
  readonly answered: PartAnswer | undefined;
  readonly first: boolean;
  readonly last: boolean;
}

/** A theme with its items, or the items of another kind. Groups of other kinds without an item are not drawn. */
export function QuestionnaireGroup({ editor, group, open, answered, first, last }: GroupProps) {
  const { t } = useTranslation("questionnaires");
  const { id, theme, items } = group;
  if (!theme && items.length === 0) return null;
  const title = theme ? theme.shown : t(id === "open" ? "editor.groups.open" : "editor.groups.rest");
  return (
    <section className="mt-10" aria-labelledby={`group-${id}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b-2 border-line pb-1">
        <h2 id={`group-${id}`} className="break-words">
          {title}
        </h2>
        {theme && (
          <div className="flex flex-wrap gap-x-4">
            <PartButton part="theme" id={id} name={title} intent="up" language={editor.language} disabled={first} />
            <PartButton part="theme" id={id} name={title} intent="down" language={editor.language} disabled={last} />
            {items.length === 0 && (
              <PartButton part="theme" id={id} name={title} intent="remove" language={editor.language} />
            )}
          </div>
        )}
      </div>
      {theme && <ThemeForm editor={editor} id={id} theme={theme} answered={answered} />}
      {items.length === 0 && <p className="mt-2 text-muted">{t("editor.emptyTheme")}</p>}
      <ol>
        {items.map((item, place) => (
          <QuestionnaireItem
            key={item.id}
            editor={editor}
            item={item}
            open={open === item.id || (answered?.part === "item" && answered.id === item.id)}
            answered={answered}
            first={place === 0}
            last={place === items.length - 1}
          />
        ))}
      </ol>
    </section>
  );
}

function ThemeForm({
  editor,
  id,
  theme,
  answered,
}: Pick<GroupProps, "editor" | "answered"> & { id: string; theme: NonNullable<Group["theme"]> }) {
  const { t } = useTranslation("questionnaires");
  const { language, direction } = editor;
  const back = answered?.part === "theme" && answered.id === id ? answered.entered : null;
  const same = { form: `theme-${id}`, language, direction, entered: back ?? {} };
  return (
    <details className="mt-1" open={back !== null}>
      <summary className="min-h-11 cursor-pointer py-2 text-sm text-muted">
        {t("editor.editTheme", { name: theme.shown })}
      </summary>
      <PartForm key={language} part="theme" id={id} seen={theme.seen} language={language} answered={answered}>
        <WrittenField {...same} name="name" label={t("editor.themeName")} value={theme.name} />
        <WrittenField {...same} name="question" label={t("editor.themeQuestion")} value={theme.question} />
      </PartForm>
    </details>
  );
}

/** Adds an item of a kind; it opens for its wordings. */
export function AddItem({ groups, language }: Pick<Editor, "groups" | "language">) {
  const { t } = useTranslation("questionnaires");
  return (
    <section className="mt-12 max-w-xl" aria-labelledby="add-item">
      <h2 id="add-item">{t("editor.addItem")}</h2>
      <Form method="post">
        <input type="hidden" name="language" value={language} />
        <label htmlFor="new-kind" className="mt-3 mb-1 block font-semibold">
          {t("editor.newKind")}
        </label>
        <select id="new-kind" name="kind" className="input">
          {groups.flatMap(({ id, theme }) =>
            theme ? (
              <option key={id} value={`theme.${id}`}>
                {t("editor.newPaired", { theme: theme.shown })}
              </option>
            ) : (
              []
            ),
          )}
          {(["prediction", "priority", "open"] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`editor.kinds.${kind}`)}
            </option>
          ))}
        </select>
        <label htmlFor="new-label" className="mt-3 mb-1 block font-semibold">
          {t("editor.newItem")}
        </label>
        <input id="new-label" name="label" className="input" maxLength={1000} required />
        <button type="submit" name="intent" value="add-item" className="button mt-4">
          {t("editor.add")}
        </button>
      </Form>
    </section>
  );
}

/** Adds a theme at the end of them. */
export function AddTheme({ language }: Pick<Editor, "language">) {
  const { t } = useTranslation("questionnaires");
  return (
    <section className="mt-10 max-w-xl" aria-labelledby="add-theme">
      <h2 id="add-theme">{t("editor.addTheme")}</h2>
      <Form method="post">
        <input type="hidden" name="language" value={language} />
        <label htmlFor="new-theme" className="mt-3 mb-1 block font-semibold">
          {t("editor.newTheme")}
        </label>
        <input id="new-theme" name="name" className="input" maxLength={1000} required />
        <button type="submit" name="intent" value="add-theme" className="button mt-4">
          {t("editor.add")}
        </button>
      </Form>
    </section>
  );
}
