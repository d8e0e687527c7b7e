import { IANAZone } from "luxon";

/** Spellings of the roster's column, without case, accents, spaces and punctuation. */
const spellings = ["timezone", "tz", "zeitzone", "fuseauhoraire", "zonahoraria", "tijdzone", "fusoorario"];

/**
 * The time zone that a person's attributes name: any column of the roster called “time zone” becomes such an attribute. Null
 * where there is none, or where it is no IANA name such as `Europe/Berlin`: `CET` or `+01:00` say nothing about summer.
 */
export function zoneOf(attributes: Readonly<Record<string, string>>): string | null {
  const written = writtenZone(attributes);
  return written !== null && isZone(written) ? written : null;
}

/** What a person's attributes say of their time zone, whether or not it can be read; null where they say nothing. */
export function writtenZone(attributes: Readonly<Record<string, string>>): string | null {
  const name = Object.keys(attributes).find((each) => spellings.includes(folded(each)));
  const value = name === undefined ? "" : (attributes[name] ?? "").trim();
  return value === "" ? null : value;
}

function isZone(name: string): boolean {
  return (name === "UTC" || name.includes("/")) && IANAZone.isValidZone(name);
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
