import { useTranslation } from "react-i18next";
import { Field, FieldBox, type Problems } from "#app/components/form.tsx";
import { ManagerField } from "./manager-field.tsx";

/** What a form about one person is filled in with. */
export interface PersonValues {
  readonly externalId: string;
  readonly name: string;
  readonly email: string;
  readonly manager: string;
  readonly tier: string;
  readonly locale: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** Everything that the roster says about one person. */
export function PersonFields({ values, problems = {} }: { values: PersonValues; problems?: Problems | undefined }) {
  const { t } = useTranslation(["upkeep", "studio"]);
  return (
    <>
      <Field
        name="externalId"
        label={t("person.externalId")}
        defaultValue={values.externalId}
        required
        maxLength={200}
        problem={problems.externalId}
      />
      <Field
        name="name"
        label={t("person.name")}
        defaultValue={values.name}
        required
        maxLength={200}
        problem={problems.name}
      />
      <Field
        name="email"
        type="email"
        label={t("person.email")}
        hint={t("person.emailHint")}
        defaultValue={values.email}
        maxLength={320}
        problem={problems.email}
      />
      <ManagerField
        name="manager"
        label={t("person.manager")}
        hint={t("person.managerHint")}
        value={values.manager}
        problem={problems.manager}
      />
      <FieldBox name="tier" label={t("person.tier")} hint={t("person.tierHint")} problem={problems.tier}>
        <select
          id="tier"
          name="tier"
          className="input"
          defaultValue={values.tier}
          aria-describedby={`tier-hint${problems.tier ? " tier-problem" : ""}`}
          aria-invalid={problems.tier ? true : undefined}
        >
          {(["executive", "manager", "rep"] as const).map((tier) => (
            <option key={tier} value={tier}>
              {t(`studio:tier.${tier}`)}
            </option>
          ))}
        </select>
      </FieldBox>
      <Field
        name="locale"
        label={t("person.locale")}
        hint={t("person.localeHint")}
        defaultValue={values.locale}
        maxLength={100}
        problem={problems.locale}
      />
      {values.attributes.length > 0 && (
        <fieldset className="mt-8">
          <legend className="text-xl font-semibold">{t("person.attributes")}</legend>
          {values.attributes.map(({ name, value }) => (
            <Field key={name} name={`attribute:${name}`} label={name} defaultValue={value} maxLength={2000} />
          ))}
        </fieldset>
      )}
    </>
  );
}
