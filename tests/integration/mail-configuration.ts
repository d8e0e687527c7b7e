import { type Config, config } from "#app/config.server.ts";
import { forget } from "#app/platform/once.server.ts";
import { WEBHOOK_SECRET } from "#tests/mocks/resend-reports.ts";

/** Has this process send through a stand-in of Resend from now on, at `rate` requests a second, and take its reports. */
export function sendThroughResend({ url, rate = null }: { url: string; rate?: number | null }): void {
  const provider: Config["mail"]["provider"] = {
    kind: "resend",
    apiKey: "re_test",
    baseUrl: url,
    webhookSecret: WEBHOOK_SECRET,
  };
  Object.assign(config().mail, { provider, rate });
  forget("mailer");
}
