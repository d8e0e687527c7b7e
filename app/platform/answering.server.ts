import type { ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Asked, PlainRoute, Reply } from "./plain-pages.ts";

/** An answer link as letters and forms write it. Written otherwise, it goes the framework's way to the same page. */
const LINK = /^\/s\/([\w-]+)(\/done)?\/?$/;

/** More than any form has; what is longer is not read. */
const LARGEST_BODY_BYTES = 512 * 1024;

/**
 * Hands requests with answer links straight to their routes, which are the same modules that the framework's router would find:
 * a form is asked for far more often than anything else, and its pages need nothing else of the framework
 * (docs/decisions/014-answering-without-the-router.md).
 */
export function answerLinks(load: () => Promise<ServerBuild>): RequestHandler {
  return async (request, response, next) => {
    const [, token, done] = LINK.exec(request.path) ?? [];
    if (token === undefined) return next();
    try {
      const { routes } = await load();
      const route = routes[done ? "routes/survey/done" : "routes/survey/survey"]?.module.loader as
        | PlainRoute
        | undefined;
      if (!route) throw new Error("The bundle has no page for answer links");
      send(response, await route.page(askedOf(request, response), token), request.method);
    } catch (error) {
      next(error);
    }
  };
}

function askedOf(request: Request, response: Response): Asked {
  const query = request.url.indexOf("?");
  return {
    method: request.method,
    path: request.path,
    search: new URLSearchParams(query === -1 ? "" : request.url.slice(query + 1)),
    header: (name) => {
      const value = request.headers[name];
      return typeof value === "string" ? value : null;
    },
    text: () => bodyOf(request),
    requestId: response.locals.requestId,
  };
}

function bodyOf(request: Request): Promise<string> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY_BYTES) chunks.push(chunk);
      else request.destroy();
    });
    request.once("end", () => resolve(Buffer.concat(chunks).toString()));
    request.once("close", () => reject(new Error("The form did not arrive whole")));
    request.once("error", reject);
  });
}

function send(response: Response, { status, headers, body }: Reply, method: string): void {
  const length = body === null ? 0 : Buffer.byteLength(body);
  response.writeHead(status, { ...headers, "Content-Length": length });
  response.end(method === "HEAD" || body === null ? undefined : body);
}
