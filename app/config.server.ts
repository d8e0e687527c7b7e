import { createHmac } from "node:crypto";
import { z } from "zod";

/** Thrown when the environment cannot be run with. Every line says which variable, what is wrong and what to do. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

/** The sender where none is set: fit for trying things out, and refused by mail providers. */
const DEFAULT_SENDER = "Parallax <parallax@localhost>";

/** What Resend allows an account at first, in requests a second. */
const RESEND_RATE = 2;

const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PARALLAX_DEMO: z.enum(["0", "1"]).default("0"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  APP_URL: optional,
  APP_SECRET: optional,
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  SIGN_UP: z.enum(["open", "closed"]).default("open"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  DATABASE_URL: optional,
  DATABASE_OWNER_URL: optional,
  DATA_DIR: z.string().default(".data/main"),
  RESEND_API_KEY: optional,
  RESEND_BASE_URL: optional,
  RESEND_WEBHOOK_SECRET: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/, "copy the signing secret of the webhook, which starts with whsec_")
      .optional(),
  ),
  SMTP_URL: optional,
  MAIL_RATE: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().min(0.1, "requests a second, 0.1 to 1000").max(1000, "requests a second, 0.1 to 1000").optional(),
  ),
  MAIL_FROM: z.string().default(DEFAULT_SENDER),
  MAIL_OUTBOX: z.enum(["on", "off"]).default("off"),
  OUTBOX_PAGE: z.enum(["on", "off"]).optional(),
});

/** The environment as the rest of the code sees it, grouped by the service that needs it. */
export interface Config {
  readonly mode: "development" | "production" | "test";
  readonly demo: boolean;
  readonly web: {
    readonly host: string;
    readonly port: number;
    /** Where people reach the app, without a slash at the end. Links in mails start with it. */
    readonly url: string;
    /** How many proxies stand in front, 0 for none. */
    readonly trustProxy: number;
    readonly signUp: "open" | "closed";
  };
  readonly secrets: {
    readonly sessions: string;
    readonly answerLinks: string;
    readonly reminderLinks: string;
    readonly coachingLinks: string;
  };
  readonly logLevel: string;
  readonly database:
    | { readonly kind: "postgres"; readonly url: string; readonly ownerUrl: string; readonly dataDir: string }
    | { readonly kind: "embedded"; readonly dataDir: string };
  readonly mail: {
    readonly from: string;
    readonly provider:
      | {
          readonly kind: "resend";
          readonly apiKey: string;
          readonly baseUrl: string | undefined;
          /** What its reports are signed with; without it none are taken. */
          readonly webhookSecret?: string | undefined;
        }
      | { readonly kind: "smtp"; readonly url: string }
      | { readonly kind: "outbox"; readonly folder: string };
    /** The most requests a second that go to the provider, from all processes together; null for as many as there are. */
    readonly rate: number | null;
    /** Whether anyone who reaches the app may read the outbox: the letters hold sign-in and answer links. */
    readonly outboxPage: boolean;
  };
}

const DEVELOPMENT_SECRET = "development only: this secret is public";

/** Parses an environment. Throws `ConfigurationError` with every problem at once. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    throw new ConfigurationError(parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}.`).join("\n"));
  }
  const env = parsed.data;
  const production = env.NODE_ENV === "production";
  const problems = production ? productionProblems(env) : [];
  if (problems.length > 0) throw new ConfigurationError(problems.join("\n"));
  const secret = env.APP_SECRET ?? DEVELOPMENT_SECRET;
  const provider = mailProvider(env);
  const outboxOpen = env.OUTBOX_PAGE ? env.OUTBOX_PAGE === "on" : !production || env.PARALLAX_DEMO === "1";
  return {
    mode: env.NODE_ENV,
    demo: env.PARALLAX_DEMO === "1",
    web: {
      host: env.HOST,
      port: env.PORT,
      url: (env.APP_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ""),
      trustProxy: env.TRUST_PROXY,
      signUp: env.SIGN_UP,
    },
    secrets: {
      sessions: derive(secret, "sessions"),
      answerLinks: derive(secret, "answer links"),
      reminderLinks: derive(secret, "reminder links"),
      coachingLinks: derive(secret, "coaching links"),
    },
    logLevel: env.LOG_LEVEL,
    database: env.DATABASE_URL
      ? {
          kind: "postgres",
          url: env.DATABASE_URL,
          ownerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
          dataDir: env.DATA_DIR,
        }
      : { kind: "embedded", dataDir: env.DATA_DIR },
    mail: {
      from: env.MAIL_FROM,
      provider,
      rate: env.MAIL_RATE ?? (provider.kind === "resend" ? RESEND_RATE : null),
      outboxPage: provider.kind === "outbox" && outboxOpen,
    },
  };
}

type Environment = z.infer<typeof environmentSchema>;

function productionProblems(env: Environment): string[] {
  const problems: string[] = [];
  if (!env.APP_SECRET || env.APP_SECRET.length < 32) {
    problems.push("APP_SECRET: needs at least 32 random characters. Make one with: openssl rand -base64 48");
  }
  if (!env.APP_URL || !/^https?:\/\/[^/]+/.test(env.APP_URL)) {
    problems.push("APP_URL: the address people reach the app at, for example https://parallax.example.com");
  }
  if (env.PARALLAX_DEMO === "1") return problems;
  const mails = env.RESEND_API_KEY !== undefined || env.SMTP_URL !== undefined;
  if (!mails && env.MAIL_OUTBOX === "off") {
    problems.push(
      "RESEND_API_KEY or SMTP_URL: one of them, to send mail through. MAIL_OUTBOX=on instead keeps letters as files and mails nobody",
    );
  }
  if (mails && env.MAIL_FROM === DEFAULT_SENDER) {
    problems.push("MAIL_FROM: whom letters come from, for example Parallax <parallax@example.com>");
  }
  return problems;
}

function mailProvider(env: Environment): Config["mail"]["provider"] {
  if (env.RESEND_API_KEY)
    return {
      kind: "resend",
      apiKey: env.RESEND_API_KEY,
      baseUrl: env.RESEND_BASE_URL,
      webhookSecret: env.RESEND_WEBHOOK_SECRET,
    };
  if (env.SMTP_URL) return { kind: "smtp", url: env.SMTP_URL };
  return { kind: "outbox", folder: `${env.DATA_DIR}/outbox` };
}

/** One secret in the environment, one key a purpose, so that no two uses can be played against each other. */
function derive(secret: string, purpose: string): string {
  return createHmac("sha256", secret).update(`parallax/${purpose}`).digest("base64url");
}

let current: Config | null = null;

/** The configuration of this process, parsed at the first call. */
export function config(): Config {
  current ??= parseConfig(process.env);
  return current;
}
