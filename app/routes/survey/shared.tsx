import { codeSession, endCodeSession } from "#app/features/distribution/code-session.server.ts";
import { paths } from "#app/paths.ts";
import { plainRoute, seeOther } from "#app/platform/plain-pages.ts";
import { saveForm, showForm } from "./form.server.tsx";
import { guarded } from "./guarded.server.tsx";

const hourIsOver = () => seeOther(`${paths.code()}?over`, endCodeSession());

// The same form on a computer that others use: whose it is stands in a cookie that lasts an hour, never in the address.
const page = guarded({
  show: async (asked) => {
    const session = codeSession(asked.header("cookie"));
    if (!session) return seeOther(paths.code());
    return session.over ? hourIsOver() : showForm({ token: session.token, shared: true, asked });
  },
  act: async (asked) => {
    const session = codeSession(asked.header("cookie"));
    return session ? saveForm({ token: session.token, shared: true, asked }, { over: session.over }) : hourIsOver();
  },
});

export const loader = plainRoute(page);
export const action = plainRoute(page);
