import { useMatches } from "@remix-run/react";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { chartPicture } from "./chart-picture.ts";

interface SavePictureProps {
  readonly title: string;
  readonly sentence: string;
  /** Where the chart is drawn. */
  readonly frame: RefObject<HTMLElement>;
}

/** The page's heading, and that of the section around it. */
function headingsOf(frame: HTMLElement | null): string[] {
  const headings = [document.querySelector("h1"), frame?.closest("section")?.querySelector("h2")];
  return headings.flatMap((heading) => heading?.textContent ?? []);
}

/** What stands beside the drawing itself and names its lines. */
function legendIn(frame: HTMLElement | null): { name: string; colour: string }[] {
  const entries = frame?.querySelectorAll<HTMLElement>("[data-legend]") ?? [];
  return [...entries].map(({ textContent, dataset }) => ({ name: textContent ?? "", colour: dataset.legend ?? "" }));
}

/** Saves the chart beside it as a picture, on pages that say where their numbers come from; draws nothing on others. */
export function SavePicture({ title, sentence, frame }: SavePictureProps) {
  const { t } = useTranslation("exports");
  const [failed, setFailed] = useState(false);
  const foot = useMatches()
    .map(({ data }) => (data as { takeAway?: { foot?: string } } | null)?.takeAway?.foot)
    .find((each) => each !== undefined);
  if (foot === undefined) return null;
  const save = async () => {
    const chart = frame.current?.querySelector("canvas");
    const around = { headings: headingsOf(frame.current), legend: legendIn(frame.current) };
    const picture = chart ? await chartPicture(chart, { title, sentence, foot, ...around }) : null;
    setFailed(picture === null);
    if (!picture) return;
    const address = URL.createObjectURL(picture);
    const link = document.createElement("a");
    link.href = address;
    link.download = `${title}.png`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <button
        type="button"
        className="button no-print text-sm"
        onClick={save}
        aria-label={`${t("picture.save")}: ${title}`}
      >
        {t("picture.save")}
      </button>
      {failed && (
        <p role="status" className="text-sm">
          {t("picture.busy")}
        </p>
      )}
    </>
  );
}
