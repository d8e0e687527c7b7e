import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { paths } from "#app/paths.ts";
import { outboxLetter } from "#app/platform/outbox.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const letter = await outboxLetter(params.file ?? "");
  if (!letter) throw new Response(null, { status: 404 });
  return letter;
}

export default function OutboxLetterPage() {
  const { t } = useTranslation("emails");
  const { subject, from, to, text } = useLoaderData<typeof loader>();
  return (
    <Page
      title={<bdi>{subject}</bdi>}
      lead={<p className="text-base">{`${t("outbox.from")}: ${from}. ${t("outbox.to")}: ${to}`}</p>}
    >
      <div className="mt-6 border-t border-line pt-6 break-words whitespace-pre-wrap">{withLinks(text)}</div>
      <p className="mt-8">
        <Link to={paths.outbox()}>{t("outbox.all")}</Link>
      </p>
    </Page>
  );
}

/** The text of a letter with its addresses made links. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing else to be told apart by
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
