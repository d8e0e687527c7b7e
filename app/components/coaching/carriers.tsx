import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field } from "#app/components/form.tsx";
import { Intent } from "./action-parts.tsx";
import type { ActionPageView } from "./action-view.ts";

/** Who carries an action along; its owner asks others and takes them off. */
export function Carriers({
  view: { by, owners, beside, action },
  problem,
}: {
  view: ActionPageView;
  problem: string | undefined;
}) {
  const { t } = useTranslation("coaching");
  const mine = by === "owner";
  const { revision } = action;
  if (!mine && owners.length === 0) return null;
  return (
    <section className="mt-10">
      <h2>{t("action.owners")}</h2>
      {mine && <p className="text-muted">{t("action.ownersHint")}</p>}
      {owners.length === 0 && <p className="mt-2">{t("action.ownersNone")}</p>}
      <ul className="mt-3 grid gap-3">
        {owners.map(({ id, name, state }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              <bdi>{name}</bdi> <span className="text-muted">· {t(`action.ownerState.${state}`)}</span>
            </span>
            {mine && (
              <Intent intent="withdraw" revision={revision} person={id} label={`${t("action.takeOff")}: ${name}`}>
                {t("action.takeOff")}
              </Intent>
            )}
          </li>
        ))}
      </ul>
      {mine && (
        <Form method="post" key={owners.length} className="max-w-xl">
          <input type="hidden" name="revision" value={revision} />
          <Field
            name="email"
            type="email"
            label={t("action.askEmail")}
            problem={problem}
            list="beside"
            autoComplete="off"
            required
          />
          <datalist id="beside">
            {beside.map(({ email, name }) => (
              <option key={email} value={email}>
                {name}
              </option>
            ))}
          </datalist>
          <button type="submit" name="intent" value="ask" className="button">
            {t("action.ask")}
          </button>
        </Form>
      )}
    </section>
  );
}
