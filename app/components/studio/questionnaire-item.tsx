import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ItemForm } from "#app/components/studio/questionnaire-item-form.tsx";
import type { PartAnswer } from "#app/components/studio/questionnaire-part-form.tsx";
import { useWritten } from "#app/components/written.ts";
import type { Editor, EditorItem } from "#app/features/questionnaires/read-editor.server.ts";
import { paths } from "#app/paths.ts";

interface ItemProps {
  readonly editor: Editor & { readonly questionnaireId: string };
  readonly item: EditorItem;
  readonly open: boolean;
  readonly answered: PartAnswer | undefined;
  readonly first: boolean;
  readonly last: boolean;
}

/** One item: what every tier reads, side by side, with advice on it, and what can be done with it. Open, its form. */
export function QuestionnaireItem({ editor, item, open, answered, first, last }: ItemProps) {
  const { t } = useTranslation("questionnaires");
  const { questionnaireId, language } = editor;
  const { id, name } = item;
  return (
    <li id={`item-${id}`} className="scroll-mt-4 border-b border-line py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <h3 className="min-w-0 break-words">
          {name} <span className="text-sm font-normal text-muted">{id}</span>
        </h3>
        <div className="flex flex-wrap gap-x-4">
          <Link
            to={paths.questionnaire(questionnaireId, { language, item: open ? null : id })}
            preventScrollReset
            className="inline-flex min-h-11 items-center"
            aria-label={open ? undefined : t("editor.editLabel", { name })}
          >
            {open ? t("editor.close") : t("editor.edit")}
          </Link>
          <PartButton part="item" id={id} name={name} intent="up" language={language} disabled={first} />
          <PartButton part="item" id={id} name={name} intent="down" language={language} disabled={last} />
          <PartButton part="item" id={id} name={name} intent="remove" language={language} />
        </div>
      </div>
      <p className="text-sm text-muted">{useTraits(item).join(" · ")}</p>
      {open ? <ItemForm editor={editor} item={item} answered={answered} /> : <Wordings editor={editor} item={item} />}
      <AdviceList item={item} language={language} />
    </li>
  );
}

function useTraits({ kind, settings, missing, advice }: EditorItem): string[] {
  const { t } = useTranslation("questionnaires");
  const flags = (["reversed", "inShortForm", "inPulse"] as const).filter((flag) => settings?.[flag]);
  return [
    settings ? t(`editor.scales.${settings.scale}`) : t(`editor.kinds.${kind}`),
    ...(settings ? [t(`editor.subjects.${settings.subject}`)] : []),
    ...flags.map((flag) => t(`editor.${flag}`)),
    ...(missing > 0 ? [t("editor.missing", { count: missing })] : []),
    ...(advice.length > 0 ? [t("advice.count", { count: advice.length })] : []),
  ];
}

function Wordings({ editor: { language, direction }, item }: Pick<ItemProps, "editor" | "item">) {
  const { t } = useTranslation("questionnaires");
  return (
    <dl className="mt-2 grid gap-x-6 gap-y-3 md:grid-cols-3">
      {item.wordings.map(({ tier, name, asked, text, fallback }) => (
        <div key={tier}>
          <dt className="text-sm text-muted">{name}</dt>
          {!asked || (text === "" && !fallback) ? (
            <dd className="text-muted">{t(asked ? "editor.noText" : "editor.notAsked")}</dd>
          ) : text === "" ? (
            <dd className="text-muted italic" lang="en">
              {fallback}
            </dd>
          ) : (
            <dd lang={language} dir={direction} className="break-words">
              {text}
            </dd>
          )}
        </div>
      ))}
      {item.options.length > 0 && (
        <div className="md:col-span-3">
          <dt className="text-sm text-muted">{t("editor.options")}</dt>
          {item.options.map(({ id, text, fallback }) => (
            <dd
              key={id}
              lang={text ? language : "en"}
              dir={text ? direction : "ltr"}
              className={text ? "" : "text-muted italic"}
            >
              {text || fallback}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function AdviceList({ item, language }: { item: EditorItem; language: string }) {
  const { t } = useTranslation("questionnaires");
  const { listed, listedQuoted } = useWritten();
  if (item.advice.length === 0) return null;
  return (
    <ul className="mt-3 border-s-4 border-warn-line ps-3">
      {item.advice.map(({ code, tiers, words, value, key }) => {
        const what = t(`advice.codes.${code}.what`);
        const quoted = listedQuoted(words);
        return (
          <li key={key} className="my-1 flex flex-wrap items-baseline gap-x-4">
            <p className="min-w-0 flex-1 basis-72">
              <strong className="font-semibold">{what}.</strong>{" "}
              {tiers.length > 0 && tiers.length < item.wordings.length && (
                <span>{t("advice.forTiers", { tiers: listed(tiers) })} </span>
              )}
              {t(`advice.codes.${code}.why`, { words: quoted, value })}
            </p>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="part" value="item" />
              <input type="hidden" name="id" value={item.id} />
              <input type="hidden" name="language" value={language} />
              <input type="hidden" name="advice" value={key} />
              <button
                type="submit"
                name="intent"
                value="dismiss"
                className="button border-0 px-0 text-sm underline underline-offset-2"
                aria-label={t("advice.dismissLabel", { what, name: item.name })}
              >
                {t("advice.dismiss")}
              </button>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}

/** Moves or removes a theme or an item. Stays focused while it moves, since what it belongs to keeps its key. */
export function PartButton({
  part,
  id,
  name,
  intent,
  language,
  disabled = false,
}: {
  part: "theme" | "item";
  id: string;
  name: string;
  intent: "up" | "down" | "remove";
  language: string;
  /** At the end of the list: stays focusable, and does nothing. */
  disabled?: boolean;
}) {
  const { t } = useTranslation("questionnaires");
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="language" value={language} />
      <button
        type="submit"
        name="intent"
        value={intent}
        className={`button border-0 px-0 text-sm ${disabled ? "text-muted" : ""}`}
        aria-disabled={disabled || undefined}
        aria-label={t(`editor.${intent}Label`, { name })}
      >
        {t(`editor.${intent}`)}
      </button>
    </Form>
  );
}
