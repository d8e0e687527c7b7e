import { plainRoute } from "#app/platform/plain-pages.ts";
import { saveForm, showForm } from "./form.server.tsx";
import { guarded } from "./guarded.server.tsx";

// The pages of the survey are plain HTML made by these routes alone: no part of the framework reaches the browser.
const page = guarded({
  show: (asked, token) => showForm({ token, shared: false, asked }),
  act: (asked, token) => saveForm({ token, shared: false, asked }),
});

export const loader = plainRoute(page);
export const action = plainRoute(page);
