/** A name and an address, as they stand in a letter's head. The name may be blank. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <name@example.com>`, or an address alone. */
export function readSender(text: string): Sender {
  const [, name = "", address] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  return { name: name.replace(/^"(.*)"$/, "$1"), address: (address ?? text).trim() };
}

/** Writes it so that no name can pass for an address. */
export function writtenSender({ name, address }: Sender): string {
  const plain = name.replace(/["\\<>\r\n]/g, " ").trim();
  return plain ? `"${plain}" <${address}>` : address;
}
