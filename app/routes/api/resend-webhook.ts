import type { ActionFunctionArgs } from "@remix-run/node";
import { takeReport } from "#app/features/distribution/take-report.server.ts";
import { readMailReport } from "#app/platform/mail-reports.server.ts";

/** Reports are far shorter. */
const LONGEST = 256 * 1024;

/**
 * Where Resend reports what became of letters. What is signed and says nothing new is answered like what does, so that the
 * provider does not repeat it; what is not signed, or is old, is refused.
 */
export async function action({ request }: ActionFunctionArgs) {
  const payload = await readAtMost(request, LONGEST);
  if (payload === null) return new Response(null, { status: 413 });
  const read = readMailReport({ payload, headers: request.headers });
  switch (read.state) {
    case "off":
      return new Response(null, { status: 404 });
    case "forged":
      return new Response(null, { status: 400 });
    case "other":
      return Response.json({ outcome: "ignored" });
    case "report":
      return Response.json({ outcome: (await takeReport(read.report)) ? "taken" : "ignored" });
  }
}

/** Nobody looks at it in a browser. */
export function loader() {
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

/** The body as it was sent, since the signature is over its bytes; null when it is longer than `limit`. */
async function readAtMost(request: Request, limit: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > limit) return null;
    chunks.push(read.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
