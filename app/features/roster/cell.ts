/** Printable ASCII with single spaces: most cells, with nothing to clean. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One way to write each text: composed letters, single spaces, no invisible marks that exports leave behind. */
export function clean(cell: string): string {
  if (CLEAN.test(cell)) return cell;
  return cell
    .normalize("NFC")
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
