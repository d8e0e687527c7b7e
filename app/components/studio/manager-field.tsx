import { useRef, useState } from "react";
import { Field } from "#app/components/form.tsx";
import { paths } from "#app/paths.ts";

const PAUSE_MS = 200;

/** A field for somebody on the roster. People are suggested while typing; without scripts, what is typed is looked up on saving. */
export function ManagerField({
  name,
  label,
  hint,
  value,
  problem,
  required = false,
}: {
  name: string;
  label: string;
  hint: string;
  value: string;
  problem?: string | undefined;
  required?: boolean;
}) {
  const [suggested, setSuggested] = useState<readonly string[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  function suggest(typed: string): void {
    clearTimeout(waiting.current);
    if (typed.trim().length < 2 || suggested.includes(typed)) return;
    waiting.current = setTimeout(async () => {
      const turn = ++asked.current;
      // Suggestions are a help only: without them the form works all the same.
      const response = await fetch(paths.rosterSuggestions(typed)).catch(() => null);
      if (response?.ok && turn === asked.current) setSuggested((await response.json()) as string[]);
    }, PAUSE_MS);
  }
  return (
    <>
      <Field
        name={name}
        label={label}
        hint={hint}
        problem={problem}
        defaultValue={value}
        required={required}
        maxLength={400}
        autoComplete="off"
        list={`${name}-people`}
        onInput={(event) => suggest(event.currentTarget.value)}
      />
      <datalist id={`${name}-people`}>
        {suggested.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
    </>
  );
}
