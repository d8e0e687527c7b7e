import { plainRoute } from "#app/platform/plain-pages.ts";
import { actWhenDone, showDone } from "./done.server.tsx";
import { guarded } from "./guarded.server.tsx";

const page = guarded({
  show: (asked, token) => showDone({ token, shared: false, asked }),
  act: (asked, token) => actWhenDone({ token, shared: false, asked }),
});

export const loader = plainRoute(page);
export const action = plainRoute(page);
