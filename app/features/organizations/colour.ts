/** The colour of files where an organisation has chosen none. */
export const OWN_COLOUR = "1f5f86";
/** What text of normal size needs at least against its ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** The contrast of a colour, six hexadecimal digits, with white: 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastWithWhite(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05);
}

/** The same hue, as little darker as it takes for white letters to be read on it; the colour itself where they can be. */
export function readableColour(colour: string): string {
  for (let share = 100; share > 0; share--) {
    const darker = channels(colour)
      .map((value) =>
        Math.floor((value * share) / 100)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("");
    if (contrastWithWhite(darker) >= LEAST_CONTRAST) return darker;
  }
  return "000000";
}

/** Red, green and blue, 0 to 255. */
function channels(colour: string): number[] {
  return [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
