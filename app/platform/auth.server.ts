import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import { magicLink } from "better-auth/plugins/magic-link";
import { config } from "#app/config.server.ts";
import {
  addressOfUser,
  languageOfUser,
  languagesOfAddresses,
  setLanguageOfUser,
  userWithAddress,
} from "#db/queries/accounts.ts";
import { database } from "./database.server.ts";
import { once } from "./once.server.ts";

/** Where the web server notes whom a request is from, after the proxies it trusts. Never taken from the request itself. */
export const CLIENT_ADDRESS_HEADER = "x-parallax-client-address";

/** How long a sign-in link works, in seconds. */
export const SIGN_IN_LINK_SECONDS = 15 * 60;

/** Where the library hands over a link it made; one a process, like the library itself. */
const issuing = once("issuing", () => new AsyncLocalStorage<{ url: string | null }>());

/** The accounts library, on its own role of the database. */
export function auth() {
  return once("auth", async () => {
    const { accounts } = await database();
    const { web, secrets, mode } = config();
    return betterAuth({
      baseURL: web.url,
      basePath: "/api/auth",
      secret: secrets.sessions,
      database: { db: accounts, type: "postgres" },
      trustedOrigins: [web.url],
      telemetry: { enabled: false },
      logger: { level: "error" },
      user: { additionalFields: { language: { type: "string", required: false, input: false } } },
      emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
      session: { expiresIn: 14 * 24 * 3600, updateAge: 24 * 3600 },
      rateLimit: {
        enabled: mode === "production",
        storage: "database",
        window: 60,
        max: 100,
        // A whole office may open its links through one address; the links themselves cannot be guessed.
        customRules: { "/magic-link/verify": { window: 60, max: 60 } },
      },
      advanced: {
        ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
        database: { generateId: () => randomUUID() },
        useSecureCookies: web.url.startsWith("https:"),
        cookiePrefix: "parallax",
      },
      plugins: [
        magicLink({
          expiresIn: SIGN_IN_LINK_SECONDS,
          disableSignUp: true,
          storeToken: "hashed",
          sendMagicLink: async ({ url }) => {
            const wanted = issuing.getStore();
            if (wanted) wanted.url = url;
          },
        }),
      ],
    });
  });
}

/**
 * Makes a sign-in link for an address, valid once and for `SIGN_IN_LINK_SECONDS`: the accounts library's own, which signs in
 * whoever opens it, and so is for no letter. The caller is responsible for handing it to the address's owner only.
 * `redirectTo` is a path of ours.
 */
export async function issueSignInLink({ email, redirectTo }: { email: string; redirectTo: string }): Promise<string> {
  const { api } = await auth();
  const wanted: { url: string | null } = { url: null };
  await issuing.run(wanted, () =>
    api.signInMagicLink({
      body: { email, callbackURL: redirectTo, errorCallbackURL: "/sign-in" },
      headers: new Headers(),
    }),
  );
  if (!wanted.url) throw new Error("The accounts library issued no sign-in link");
  return wanted.url;
}

/** The secret of a sign-in link, for a page of ours that uses it up with `signInWithToken`. */
export async function issueSignInToken(email: string): Promise<string> {
  const link = await issueSignInLink({ email, redirectTo: "/" });
  return new URL(link).searchParams.get("token") ?? "";
}

/** Uses a sign-in token up. The headers that sign its holder in, or null when it was used, is too old or is none. */
export async function signInWithToken({
  token,
  request,
}: {
  token: string;
  request: Request;
}): Promise<Headers | null> {
  const { api } = await auth();
  const { headers } = request;
  const response = await api.magicLinkVerify({ query: { token }, headers, asResponse: true });
  return response.ok ? response.headers : null;
}

export interface SignedIn {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** With what they have chosen to be met in, BCP 47; null for nothing. */
export type Account = SignedIn & { readonly language: string | null };

/** Who sent the request, or null for a stranger. */
export async function signedIn(request: Request): Promise<Account | null> {
  const { api } = await auth();
  const session = await api.getSession({ headers: request.headers });
  if (!session) return null;
  const { id: userId, email, name, language } = session.user;
  return { userId, email, name, language: language ?? null };
}

/** The headers that sign somebody in, or null when address and password do not match. */
export async function signInWithPassword({
  email,
  password,
  request,
}: {
  email: string;
  password: string;
  request: Request;
}): Promise<Headers | null> {
  const { api } = await auth();
  const response = await api.signInEmail({ body: { email, password }, headers: request.headers, asResponse: true });
  return response.ok ? response.headers : null;
}

/** The headers that sign the sender out. */
export async function signOut(request: Request): Promise<Headers> {
  const { api } = await auth();
  return (await api.signOut({ headers: request.headers, asResponse: true })).headers;
}

/** Whether the sender has a password. */
export async function hasPassword(request: Request): Promise<boolean> {
  const { api } = await auth();
  const accounts = await api.listUserAccounts({ headers: request.headers });
  return accounts.some((account) => account.providerId === "credential");
}

/** Sets or changes the sender's password; `false` when the current one was wrong. */
export async function savePassword({
  request,
  current,
  password,
}: {
  request: Request;
  current: string;
  password: string;
}): Promise<boolean> {
  const { api } = await auth();
  const { headers } = request;
  const response = (await hasPassword(request))
    ? await api.changePassword({
        body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
        headers,
        asResponse: true,
      })
    : await api.setPassword({ body: { newPassword: password }, headers, asResponse: true });
  return response.ok;
}

/** The account with this address, or null. Never tell the sender of a request whether there is one. */
export async function userIdOf(email: string): Promise<string | null> {
  const { accounts } = await database();
  return userWithAddress(accounts, email);
}

/** The address of an account, or null where there is none of that id. */
export async function addressOf(userId: string): Promise<string | null> {
  const { accounts } = await database();
  return addressOfUser(accounts, userId);
}

/** The language an account has chosen, BCP 47; null where it has chosen none, or there is no such account. */
export async function chosenLanguageOf(userId: string): Promise<string | null> {
  const { accounts } = await database();
  return languageOfUser(accounts, userId);
}

/** The languages that accounts with these addresses have chosen, BCP 47, by address in lower case; none where nothing is chosen. */
export async function chosenLanguages(addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { accounts } = await database();
  return languagesOfAddresses(accounts, addresses);
}

/** Keeps the language an account has chosen, BCP 47; null for none. */
export async function keepLanguage({ userId, language }: { userId: string; language: string | null }): Promise<void> {
  const { accounts } = await database();
  await setLanguageOfUser(accounts, { userId, language });
}
