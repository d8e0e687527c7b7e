import "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** The request's one-time word of the content security policy. */
    nonce: string;
    /** What the log calls this request, and an error page tells as its reference. */
    requestId: string;
  }
}
