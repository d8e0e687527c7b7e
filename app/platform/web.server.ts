import { hash, randomBytes, randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { config } from "#app/config.server.ts";
import { pendingMigrations } from "#db/migrate.server.ts";
import { answerLinks } from "./answering.server.ts";
import { CLIENT_ADDRESS_HEADER } from "./auth.server.ts";
import { database } from "./database.server.ts";
import { log } from "./log.server.ts";
import { plainErrorPage } from "./plain-error-page.server.ts";
import { answerLinkOf, isAccountsPath, loggedPath, sectionOf } from "./secret-paths.ts";
import { siteFiles } from "./site-files.server.ts";

/** Where the framework's bundle comes from, and what else serves files (Vite in development). */
export interface SiteBuild {
  readonly load: () => Promise<ServerBuild>;
  readonly middleware: readonly RequestHandler[];
}

const MINUTE_MS = 60_000;

/** How many requests are taken in a minute. Each process counts for itself. */
export interface Limits {
  /** Posts to sign in, sign up and ask for a new link, to the accounts library, and of short codes, from one address. */
  readonly signIn: number;
  /** Requests with one answer link, from wherever. */
  readonly answerLink: number;
  /** Requests with links that are none, from one address: guessing. */
  readonly unknownLinks: number;
  /** Requests with answer links from one address, which may be a whole office's. */
  readonly answering: number;
}

const limits: Limits = { signIn: 60, answerLink: 120, unknownLinks: 20, answering: 6000 };
/** One machine plays everybody. */
const limitsOfTests: Limits = { ...limits, signIn: 10_000, answerLink: 10_000, answering: 100_000 };

/** The web server: headers, limits and checks that hold for every route, then the site. */
export function webApp(
  { load, middleware }: SiteBuild,
  allowed: Limits = config().mode === "test" ? limitsOfTests : limits,
): Express {
  const { web, mode } = config();
  const app = express();
  app.disable("x-powered-by");
  // Nothing here reads queries the way Express would: routes take them from the address.
  app.set("query parser", false);
  app.set("trust proxy", web.trustProxy);
  app.use(nameRequest);
  app.get("/healthz", neverStored, (_request, response) => void response.type("text").send("alive\n"));
  app.get("/readyz", neverStored, readiness);
  app.use(logRequests);
  app.use("/assets", siteFiles("build/client/assets"));
  const headers = { https: web.url.startsWith("https:"), development: mode === "development" };
  app.use(answering({ load, allowed, headers }));
  app.use(compression());
  for (const handler of middleware) app.use(handler);
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h", index: false, redirect: false }));
  app.use(neverStored, withoutNul, noteClientAddress);
  app.use(giveNonce, securityHeaders({ ...headers, nonce: true }));
  app.use(refuseOtherSites);
  app.use(limit({ perMinute: allowed.signIn, of: isSignIn }));
  app.all(
    "*",
    createRequestHandler({
      build: load,
      getLoadContext: (_request, { locals }) => ({ nonce: locals.nonce, requestId: locals.requestId }),
    }),
  );
  app.use(plainFailure);
  return app;
}

/**
 * Everything with an answer link in its path: the most visited pages by far, so they come before what they do not need. The
 * same headers, checks and limits as elsewhere; no nonce, since nothing on these pages stands inside them.
 */
function answering({
  load,
  allowed,
  headers,
}: {
  load: SiteBuild["load"];
  allowed: Limits;
  headers: { https: boolean; development: boolean };
}): RequestHandler {
  const chain = express.Router();
  chain.use(
    neverStored,
    noteClientAddress,
    sameHeaders(securityHeaders({ ...headers, nonce: false })),
    refuseOtherSites,
  );
  chain.use(
    limit({ perMinute: allowed.answering }),
    limit({ perMinute: allowed.unknownLinks, onlyUnknown: true }),
    limit({ perMinute: allowed.answerLink, by: answerLinkKey }),
  );
  chain.use(noPageData, answerLinks(load));
  return (request, response, next) => (answerLinkOf(request.path) === null ? next() : chain(request, response, next));
}

/** Headers that are the same for every request, worked out once. */
function sameHeaders(handler: RequestHandler): RequestHandler {
  const found: [string, string][] = [];
  const recorder = { setHeader: (name: string, value: string) => found.push([name, value]), removeHeader: () => {} };
  handler({} as Request, recorder as unknown as Response, () => {});
  return (_request, response, next) => {
    for (const [name, value] of found) response.setHeader(name, value);
    next();
  };
}

/** These pages have no part in the browser that would ask for their data. */
const noPageData: RequestHandler = ({ path }, response, next) => {
  if (/\.data$/i.test(path)) response.status(404).type("text").send("Not found\n");
  else next();
};

/** Serves until the returned server is closed. Resolves once connections are accepted. */
export function listen(app: Express): Promise<Server> {
  const { host, port } = config().web;
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, () => resolve(server));
    server.once("error", reject);
  });
}

const readiness: RequestHandler = async (_request, response) => {
  try {
    const { app } = await database();
    const pending = await pendingMigrations(app);
    if (pending.length > 0) response.status(503).json({ ready: false, pendingMigrations: pending.length });
    else response.json({ ready: true });
  } catch (error) {
    log().error({ err: error }, "not ready");
    response.status(503).json({ ready: false, database: "unreachable" });
  }
};

/** Gives each request the name under which the log and an error page speak of it. */
const nameRequest: RequestHandler = (_request, response, next) => {
  const requestId = randomUUID().slice(0, 8);
  response.locals.requestId = requestId;
  response.set("X-Request-Id", requestId);
  next();
};

/** Pages are personal, or behind a secret: no browser and no proxy keeps them. Files of the site are served before. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

/** No address of the site has a NUL in it, and no database can look for one: whoever wrote one is led to the address without. */
const withoutNul: RequestHandler = ({ originalUrl }, response, next) => {
  if (!/%00/.test(originalUrl)) next();
  else response.redirect(307, originalUrl.replaceAll("%00", "").replace(/^[/\\]+/, "/"));
};

const logRequests: RequestHandler = (request, response, next) => {
  const started = performance.now();
  response.once("finish", () => {
    const ms = Math.round(performance.now() - started);
    const { requestId } = response.locals;
    const path = loggedPath(request.originalUrl);
    log().info({ requestId, method: request.method, path, status: response.statusCode, ms }, "request");
  });
  next();
};

const giveNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

function securityHeaders({
  https,
  development,
  nonce: withNonce,
}: {
  https: boolean;
  development: boolean;
  nonce: boolean;
}): RequestHandler {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": withNonce ? ["'self'", nonce] : ["'self'"],
        "style-src": development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": development ? ["'self'", "ws:"] : ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'self'"],
        "object-src": ["'none'"],
        ...(https ? { "upgrade-insecure-requests": [] } : {}),
      },
    },
    // A page's own forms need an origin, and answer links must not travel to other sites.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
  });
}

/** Refuses what another site's page makes a browser send. Programs without a browser's headers are left to authentication. */
const refuseOtherSites: RequestHandler = (request, response, next) => {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) {
    next();
    return;
  }
  const site = request.get("sec-fetch-site");
  const origin = request.get("origin");
  const own = [config().web.url, `${request.protocol}://${request.get("host")}`].map((url) => new URL(url).origin);
  const fromElsewhere = site
    ? site !== "same-origin" && site !== "none"
    : origin !== undefined && !own.includes(origin);
  if (fromElsewhere) {
    turnAway(request, response.status(403), "crossSite").catch(next);
    return;
  }
  next();
};

/** Tells the accounts library whom a request is from, whatever the request says about itself. */
const noteClientAddress: RequestHandler = (request, _response, next) => {
  request.headers[CLIENT_ADDRESS_HEADER] = request.ip ?? "";
  next();
};

const isSignIn = ({ method, path }: Request): boolean =>
  method === "POST" && (["sign-in", "sign-up", "new-link", "code"].includes(sectionOf(path)) || isAccountsPath(path));
const answerLinkKey = ({ path }: Request): string => hash("sha256", answerLinkOf(path) ?? "", "base64url");

/** Limits requests of one kind, or all that come here, by the address they come from unless `by` says otherwise. */
function limit(options: {
  perMinute: number;
  of?: (request: Request) => boolean;
  by?: (request: Request) => string;
  onlyUnknown?: boolean;
}): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: options.perMinute,
    // Saying how much is left costs more than counting, and no browser reads it.
    standardHeaders: options.of ? "draft-8" : false,
    legacyHeaders: false,
    skip: (request) => options.of?.(request) === false,
    ...(options.by ? { keyGenerator: options.by } : {}),
    // Guessing links is what is limited: an office that shares an address may well meet closed ones and unfinished pages.
    skipSuccessfulRequests: options.onlyUnknown ?? false,
    requestWasSuccessful: (_request, response) => response.statusCode !== 404,
    handler: (request, response, next) =>
      void turnAway(request, response.status(429).set("Retry-After", "60"), "tooMany").catch(next),
  });
}

function plainFailure(error: Error, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  const { requestId } = response.locals;
  log().error({ err: error, requestId }, "request failed before the site");
  turnAway(request, response.status(500), "unexpected", requestId).catch(next);
}

async function turnAway(
  request: Request,
  response: Response,
  ...why: [kind: "crossSite" | "tooMany" | "unexpected", reference?: string]
): Promise<void> {
  const headers = new Headers();
  for (const name of ["cookie", "accept-language"]) headers.set(name, request.get(name) ?? "");
  response.type("html").send(await plainErrorPage(headers, ...why));
}
