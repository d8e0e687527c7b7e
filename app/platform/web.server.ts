import { randomBytes, randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { config } from "#app/config.server.ts";
import { pendingMigrations } from "#db/migrate.server.ts";
import { CLIENT_ADDRESS_HEADER } from "./auth.server.ts";
import { database } from "./database.server.ts";
import { log, loggedPath } from "./log.server.ts";
import { plainErrorPage } from "./plain-error-page.server.ts";

/** Where the framework's bundle comes from, and what else serves files (Vite in development). */
export interface SiteBuild {
  readonly load: () => Promise<ServerBuild>;
  readonly middleware: readonly RequestHandler[];
}

const MINUTE_MS = 60_000;

/** The web server: headers, limits and checks that hold for every route, then the site. */
export function webApp({ load, middleware }: SiteBuild): Express {
  const { web, mode } = config();
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", web.trustProxy);
  app.get("/healthz", (_request, response) => void response.type("text").send("alive\n"));
  app.get("/readyz", readiness);
  app.use(logRequests, compression());
  for (const handler of middleware) app.use(handler);
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(express.static("build/client", { maxAge: "1h", index: false, redirect: false }));
  app.use(noteClientAddress);
  app.use(giveNonce, securityHeaders({ https: web.url.startsWith("https:"), development: mode === "development" }));
  app.use(refuseOtherSites);
  app.use(/^\/(sign-in|sign-up|api\/auth)/, limit({ perMinute: mode === "test" ? 10_000 : 20, methods: ["POST"] }));
  app.use("/s/", limit({ perMinute: mode === "test" ? 10_000 : 600 }), limit({ perMinute: 20, onlyUnknown: true }));
  app.all(
    "*",
    createRequestHandler({ build: load, getLoadContext: (_request, response) => ({ nonce: response.locals.nonce }) }),
  );
  app.use(plainFailure);
  return app;
}

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

const logRequests: RequestHandler = (request, response, next) => {
  const started = performance.now();
  response.once("finish", () => {
    const ms = Math.round(performance.now() - started);
    log().info(
      { method: request.method, path: loggedPath(request.originalUrl), status: response.statusCode, ms },
      "request",
    );
  });
  next();
};

const giveNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

function securityHeaders({ https, development }: { https: boolean; development: boolean }): RequestHandler {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'", nonce],
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
    response.status(403).type("html").send(plainErrorPage("crossSite"));
    return;
  }
  next();
};

/** Tells the accounts library whom a request is from, whatever the request says about itself. */
const noteClientAddress: RequestHandler = (request, _response, next) => {
  request.headers[CLIENT_ADDRESS_HEADER] = request.ip ?? "";
  next();
};

function limit(options: { perMinute: number; methods?: readonly string[]; onlyUnknown?: boolean }): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: options.perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    skip: (request) => options.methods !== undefined && !options.methods.includes(request.method),
    // Guessing links is what is limited: an office that shares an address may well meet closed ones and unfinished pages.
    skipSuccessfulRequests: options.onlyUnknown ?? false,
    requestWasSuccessful: (_request, response) => response.statusCode !== 404,
    handler: (_request, response) => void response.status(429).type("html").send(plainErrorPage("tooMany")),
  });
}

function plainFailure(error: Error, _request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  const reference = randomUUID().slice(0, 8);
  log().error({ err: error, reference }, "request failed before the site");
  response.status(500).type("html").send(plainErrorPage("unexpected", reference));
}
