import { useTranslation } from "react-i18next";
import type { VoiceKind } from "#app/features/plans/voice/voice-kinds.ts";

interface OwnVoice {
  readonly kind: VoiceKind;
  readonly priority: string | null;
  readonly text: string | null;
  readonly removedWhy: string | null;
  readonly week: string;
  readonly named: boolean;
  readonly state: "held" | "open" | "seen" | "answered";
  readonly said: string | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredOn: string | null;
}

/** What somebody raised, each with where it stands and what was answered. */
export function OwnVoices({ voices }: { voices: readonly OwnVoice[] }) {
  const { t } = useTranslation("voice");
  if (voices.length === 0) return <p className="mt-8">{t("own.empty")}</p>;
  return (
    <ul className="mt-8 grid gap-6">
      {voices.map((voice, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is raised without a name has no id that may leave the server
        <li key={place} className="border-s-4 border-accent ps-4">
          <p className="text-sm text-muted">
            {t(`kind.${voice.kind}`)}
            {voice.priority && ` · ${t("under", { priority: voice.priority })}`} · {t("weekOf", { week: voice.week })} ·{" "}
            {t(voice.named ? "own.named" : "own.unnamed")}
          </p>
          <p dir="auto" className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">
            {voice.text ?? t("removed", { why: voice.removedWhy })}
          </p>
          <p className="mt-2 font-semibold">{t(`own.state.${voice.state}`)}</p>
          {voice.state === "answered" && (
            <div className="mt-1">
              <p dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
                {voice.answer}
              </p>
              <p className="mt-1 text-sm text-muted">
                {t("answeredBy", { name: voice.answeredBy, day: voice.answeredOn })}
              </p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
