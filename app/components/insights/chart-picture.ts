/** In pixels of the page; pictures have twice as many. */
const EDGE = 24;
const TITLE = 18;
const SUBTITLE = 14;
const FOOT = 12;
const ENTRY = 20;
const SCALE = 2;

/** What stands around a chart in its picture. */
export interface PictureWords {
  /** Of the page and the section that it stands in, without which it does not say what it is of. */
  readonly headings: readonly string[];
  readonly title: string;
  readonly sentence: string;
  /** Lines that are named below the chart, each in its colour. */
  readonly legend: readonly { readonly name: string; readonly colour: string }[];
  /** Where it comes from. */
  readonly foot: string;
}

/** A chart as a picture of its own, with its title above and where it comes from below. In the browser only; null where it cannot be drawn. */
export async function chartPicture(chart: HTMLCanvasElement, words: PictureWords): Promise<Blob | null> {
  const { clientWidth, clientHeight } = chart;
  const picture = document.createElement("canvas");
  const pen = picture.getContext("2d");
  if (!pen || clientWidth === 0) return null;
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const family = getComputedStyle(document.body).fontFamily;
  const look = (size: number, weight = 400) => `${weight} ${size}px ${family}`;
  const blocks = [
    ...words.headings.map((text) => ({ text, font: look(TITLE, 650), size: TITLE, ink: "--ink" })),
    { text: words.title, font: look(SUBTITLE, 650), size: SUBTITLE, ink: "--ink" },
    { text: words.sentence, font: look(FOOT + 1), size: FOOT + 1, ink: "--muted" },
  ].map((block) => ({ ...block, lines: linesOf(pen, block, clientWidth) }));
  const foot = { text: words.foot, font: look(FOOT), size: FOOT, ink: "--muted" };
  const footLines = linesOf(pen, foot, clientWidth);
  const heightOf = ({ size, lines }: { size: number; lines: readonly string[] }) => lines.length * size * 1.4;
  const above = blocks.reduce((sum, block) => sum + heightOf(block), 0) + 12;
  const named = words.legend.length > 0 ? words.legend.length * ENTRY + 12 : 0;
  const below = named + heightOf({ ...foot, lines: footLines }) + 12;
  picture.width = (clientWidth + 2 * EDGE) * SCALE;
  picture.height = (above + clientHeight + below + 2 * EDGE) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = colour("--surface");
  pen.fillRect(0, 0, picture.width, picture.height);
  const rightToLeft = getComputedStyle(chart).direction === "rtl";
  pen.direction = rightToLeft ? "rtl" : "ltr";
  pen.textAlign = "start";
  pen.textBaseline = "top";
  const x = rightToLeft ? EDGE + clientWidth : EDGE;
  let y = EDGE;
  const write = (block: { font: string; size: number; ink: string; lines: readonly string[] }) => {
    pen.font = block.font;
    pen.fillStyle = colour(block.ink);
    for (const line of block.lines) {
      pen.fillText(line, x, y);
      y += block.size * 1.4;
    }
  };
  for (const block of blocks) write(block);
  pen.drawImage(chart, EDGE, EDGE + above, clientWidth, clientHeight);
  y = EDGE + above + clientHeight + 12;
  for (const { name, colour: own } of words.legend) {
    pen.fillStyle = own;
    pen.fillRect(rightToLeft ? x - FOOT : x, y, FOOT, FOOT);
    pen.font = look(FOOT + 1);
    pen.fillStyle = colour("--ink");
    pen.fillText(name, rightToLeft ? x - 2 * FOOT : x + 2 * FOOT, y);
    y += ENTRY;
  }
  if (named > 0) y += 12;
  write({ ...foot, lines: footLines });
  return new Promise((resolve) => picture.toBlob(resolve, "image/png"));
}

function linesOf(
  pen: CanvasRenderingContext2D,
  { text, font }: { text: string; font: string },
  width: number,
): string[] {
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && pen.measureText(`${last} ${word}`).width <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
