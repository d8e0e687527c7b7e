import { detect } from "chardet";
import iconv from "iconv-lite";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly text: null; readonly reason: "empty" | "tooLarge" | "spreadsheet" | "pdf" | "notText" };

/** Larger files are refused before they are read: about half a million people. */
export const LARGEST_ROSTER_BYTES = 64 * 1024 * 1024;

const SAMPLE_BYTES = 64 * 1024;
/** The share of control characters from which something is no text. */
const CONTROL_SHARE = 0.01;

/** A few of them do not make a file no text; no database keeps the first. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/**
 * Turns an uploaded file into text: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252, which is what
 * Excel writes in western countries. What is no text at all is told apart, so that the answer can say what to do.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_ROSTER_BYTES) return { text: null, reason: "tooLarge" };
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = whole.subarray(0, 4).toString("latin1");
  if (magic.startsWith("PK\u0003\u0004") || magic === "\u00d0\u00cf\u0011\u00e0")
    return { text: null, reason: "spreadsheet" };
  if (magic === "%PDF") return { text: null, reason: "pdf" };
  const encoding = encodingOf(whole);
  const buffer = encoding.startsWith("utf-16") ? whole.subarray(0, whole.length - (whole.length % 2)) : whole;
  const sample = iconv.decode(buffer.subarray(0, SAMPLE_BYTES), encoding);
  if (controlsIn(sample) > CONTROL_SHARE * sample.length) return { text: null, reason: "notText" };
  const text = iconv.decode(buffer, encoding, { stripBOM: true });
  if (text.trim() === "") return { text: null, reason: "empty" };
  const controls = controlsIn(text);
  if (controls > CONTROL_SHARE * text.length) return { text: null, reason: "notText" };
  // Halves of signs of two, which UTF-16 can have, are kept no more than those.
  return { text: (controls === 0 ? text : text.replace(CONTROLS, "")).toWellFormed(), encoding };
}

function encodingOf(buffer: Buffer): Encoding {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  const unmarked = unmarkedUtf16(buffer.subarray(0, SAMPLE_BYTES));
  if (unmarked) return unmarked;
  if (isUtf8(buffer)) return "utf-8";
  const guess = detect(buffer.subarray(0, SAMPLE_BYTES));
  if (guess === "UTF-16LE") return "utf-16le";
  if (guess === "UTF-16BE") return "utf-16be";
  return "windows-1252";
}

/** UTF-16 without a mark: in a table of mostly western separators and digits every other byte is 0. A last odd byte is no sign. */
function unmarkedUtf16(sample: Buffer): Encoding | null {
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let place = 0; place + 1 < sample.length; place += 2) {
    if (sample[place] === 0) even++;
    if (sample[place + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (odd > 0.3 * half && even < 0.02 * half) return "utf-16le";
  if (even > 0.3 * half && odd < 0.02 * half) return "utf-16be";
  return null;
}

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}

/** Control characters other than tab and line ends do not occur in tables. */
function controlsIn(text: string): number {
  let controls = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd || (code >= 0x80 && code < 0xa0))
      controls++;
  }
  return controls;
}
