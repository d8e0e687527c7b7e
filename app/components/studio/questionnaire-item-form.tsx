import { useTranslation } from "react-i18next";
import {
  ChoiceField,
  TickField,
  WrittenField,
  type WrittenFieldProps,
} from "#app/components/studio/questionnaire-fields.tsx";
import { type PartAnswer, PartForm } from "#app/components/studio/questionnaire-part-form.tsx";
import type { Editor, EditorItem } from "#app/features/questionnaires/read-editor.server.ts";

interface ItemFormProps {
  readonly editor: Editor;
  readonly item: EditorItem;
  readonly answered: PartAnswer | undefined;
}

/** Everything about one item: its wordings side by side, then how it is answered and counted. */
export function ItemForm({ editor, item, answered }: ItemFormProps) {
  const { t } = useTranslation("questionnaires");
  const { language, direction } = editor;
  const back = answered?.part === "item" && answered.id === item.id ? answered.entered : null;
  const same = { form: `item-${item.id}`, language, direction, entered: back ?? {} };
  return (
    <PartForm
      key={`${item.id} ${language}`}
      part="item"
      id={item.id}
      seen={item.seen}
      language={language}
      answered={answered}
    >
      <WrittenField {...same} name="label" label={t("editor.label")} hint={t("editor.labelHint")} value={item.label} />
      <div className="grid gap-x-6 md:grid-cols-3">
        {item.wordings.map(({ tier, name, asked, text, fallback }) => (
          <div key={tier}>
            <WrittenField
              {...same}
              name={`wording.${tier}`}
              label={t("editor.wording", { tier: name })}
              value={{ text, fallback }}
              rows={4}
            />
            <TickField
              form={same.form}
              name={`asked.${tier}`}
              label={t("editor.asked", { tier: name })}
              checked={asked}
              entered={back}
            />
          </div>
        ))}
      </div>
      <Settings item={item} editor={editor} same={same} back={back} />
    </PartForm>
  );
}

type Same = Pick<WrittenFieldProps, "form" | "language" | "direction" | "entered">;

function Settings({
  item,
  editor,
  same,
  back,
}: Omit<ItemFormProps, "answered"> & { same: Same; back: Readonly<Record<string, string>> | null }) {
  const { t } = useTranslation("questionnaires");
  const { form, entered } = same;
  if (item.kind === "prediction")
    return (
      <ChoiceField
        form={form}
        entered={entered}
        name="about"
        label={t("editor.aboutItem")}
        value={item.about ?? ""}
        choices={editor.paired.map(({ id, name }) => ({ value: id, name }))}
      />
    );
  if (item.kind === "priority") return <Options item={item} same={same} />;
  if (!item.settings) return null;
  const { theme, subject, scale, favourableFrom, usualLine, ...flags } = item.settings;
  const themes = editor.groups.flatMap((group) => (group.theme ? [{ value: group.id, name: group.theme.shown }] : []));
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{t("editor.settings")}</legend>
      <div className="grid gap-x-6 md:grid-cols-2">
        <ChoiceField
          form={form}
          entered={entered}
          name="theme"
          label={t("editor.theme")}
          value={theme}
          choices={themes}
        />
        <ChoiceField
          form={form}
          entered={entered}
          name="subject"
          label={t("editor.subject")}
          value={subject}
          choices={(["own manager", "organisation"] as const).map((value) => ({
            value,
            name: t(`editor.subjects.${value}`),
          }))}
        />
        <ChoiceField
          form={form}
          entered={entered}
          name="scale"
          label={t("editor.scale")}
          value={scale}
          choices={(["frequency", "agreement"] as const).map((value) => ({ value, name: t(`editor.scales.${value}`) }))}
        />
        <div className="mt-3">
          <label htmlFor={`${form}-favourableFrom`} className="mb-1 block font-semibold">
            {t("editor.favourableFrom")}
          </label>
          <input
            id={`${form}-favourableFrom`}
            name="favourableFrom"
            type="number"
            min={0}
            max={100}
            className="input"
            defaultValue={entered.favourableFrom ?? favourableFrom ?? ""}
            aria-describedby={`${form}-favourableFrom-hint`}
          />
          <p id={`${form}-favourableFrom-hint`} className="mt-1 text-sm text-muted">
            {t("editor.favourableHint", { usual: usualLine })}
          </p>
        </div>
      </div>
      <TickField
        form={form}
        name="reversed"
        label={`${t("editor.reversed")}. ${t("editor.reversedHint")}`}
        checked={flags.reversed}
        entered={back}
      />
      <div className="flex flex-wrap gap-x-6">
        {(["inShortForm", "inPulse"] as const).map((name) => (
          <TickField
            key={name}
            form={form}
            name={name}
            label={t(`editor.${name}`)}
            checked={flags[name]}
            entered={back}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Options({ item, same }: { item: EditorItem; same: Same }) {
  const { t } = useTranslation("questionnaires");
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{t("editor.options")}</legend>
      <p className="text-sm text-muted">{t("editor.optionHint")}</p>
      {item.options.map(({ id, text, fallback }, place) => (
        <WrittenField
          {...same}
          key={id}
          name={`option.${id}`}
          label={t("editor.option", { place: place + 1 })}
          value={{ text, fallback }}
        />
      ))}
      <WrittenField
        {...same}
        // A new field once what stood in the last one has become an option.
        key={`new after ${item.options.length}`}
        name="option.new"
        label={t("editor.newOption")}
        value={{ text: "", fallback: null }}
      />
    </fieldset>
  );
}
