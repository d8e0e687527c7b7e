import { z } from "zod";
import { freeTextSchema } from "../organizations/free-text-schema.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/** The pages of a result that can be shared: the first, those of its parts, and the meeting. Nothing that is a file or does something. */
const VIEW = new RegExp(
  `^/insights/(${UUID})(/(heatmap|strategy|trend|words|meeting|items/[a-z0-9-]{1,80}))?(\\?[^#\\s\\\\]{0,700})?$`,
);

/** Path and search of a page of one result. */
export const viewSchema = z.string().max(900).regex(VIEW);

export const shareSchema = z.object({
  /** Made with the form, so that the form sent twice shares once. */
  share: z.uuid(),
  view: viewSchema,
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  note: freeTextSchema.pipe(z.string().max(1000)),
});

export type Share = z.infer<typeof shareSchema>;

/** The diagnostic and the part that a view is of; `unit` null where the address names none. Null for what is no view. */
export function viewParts(view: string): { diagnosticId: string; unit: string | null; pathname: string } | null {
  const id = VIEW.exec(view)?.[1];
  if (id === undefined || !viewSchema.safeParse(view).success) return null;
  const { pathname, searchParams } = new URL(view, "http://view");
  return pathname === view.split("?")[0] ? { diagnosticId: id, unit: searchParams.get("unit"), pathname } : null;
}
