import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";

/** Every address of the site's map, with its parameters still in it. */
export const siteMap: readonly string[] = addresses(routes);

function addresses(entries: readonly RouteConfigEntry[], above = ""): string[] {
  return entries.flatMap((entry) => {
    const own = [above, entry.path].filter(Boolean).join("/");
    return entry.children ? addresses(entry.children, own) : [`/${own}`];
  });
}

/** The place of the map that an address is at: the one with the fewest parameters. Null for none. */
export function placeOf(address: string): string | null {
  const { pathname } = new URL(address, "http://site");
  const found = siteMap.filter((place) =>
    new RegExp(`^${place.replace(/:\w+/g, "[^/]+").replace("*", ".+")}$`).test(pathname),
  );
  const openness = (place: string) => (place.includes("*") ? Number.POSITIVE_INFINITY : place.split(":").length);
  return found.sort((a, b) => openness(a) - openness(b))[0] ?? null;
}
