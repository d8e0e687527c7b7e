/**
 * A request and its answer as the respondent's pages need them: less than the web's own `Request` and `Response`, which cost
 * more to make than such a page.
 */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly header: (name: string) => string | null;
  readonly text: () => Promise<string>;
  /** What the log calls the request. */
  readonly requestId: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** Answers what is asked of one address of the survey. `token`: the secret in it; blank where the address has none. */
export type PlainPage = (asked: Asked, token: string) => Promise<Reply>;

/** Sends the browser on, by a GET whatever this was. */
export function seeOther(to: string, cookie?: string): Reply {
  return { status: 303, headers: { Location: to, ...(cookie ? { "Set-Cookie": cookie } : {}) }, body: null };
}

/** A page as the framework knows it, and as those do who need no router: what a route exports as `loader` and `action`. */
export interface PlainRoute {
  (args: {
    request: Request;
    params: { readonly token?: string };
    context: { readonly requestId: string };
  }): Promise<Response>;
  readonly page: PlainPage;
}

export function plainRoute(page: PlainPage): PlainRoute {
  const route = async ({ request, params, context }: Parameters<PlainRoute>[0]) => {
    const { pathname, searchParams } = new URL(request.url);
    const asked: Asked = {
      method: request.method,
      path: pathname,
      search: searchParams,
      header: (name) => request.headers.get(name),
      text: () => request.text(),
      requestId: context.requestId,
    };
    const { body, ...init } = await page(asked, params.token ?? "");
    return new Response(body, init);
  };
  return Object.assign(route, { page });
}
