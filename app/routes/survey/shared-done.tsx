import { codeSession } from "#app/features/distribution/code-session.server.ts";
import { paths } from "#app/paths.ts";
import { type PlainPage, plainRoute, seeOther } from "#app/platform/plain-pages.ts";
import { actWhenDone, showDone } from "./done.server.tsx";
import { guarded } from "./guarded.server.tsx";

const withSession =
  (shown: typeof showDone): PlainPage =>
  async (asked) => {
    const session = codeSession(asked.header("cookie"));
    return session && !session.over ? shown({ token: session.token, shared: true, asked }) : seeOther(paths.code());
  };

const page = guarded({ show: withSession(showDone), act: withSession(actWhenDone) });

export const loader = plainRoute(page);
export const action = plainRoute(page);
