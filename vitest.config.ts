import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "app/**/*.test.{ts,tsx}",
            "db/**/*.test.ts",
            "emails/**/*.test.tsx",
            "tests/attack/**/*.test.ts",
            "tests/reference/**/*.test.ts",
          ],
          environment: "node",
          // Some try hundreds of organisations, also on slow machines.
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      integration("integration-embedded"),
      integration("integration-postgres"),
    ],
  },
});

/** The same files on either engine; tests/integration/global-setup.ts reads which from the name. */
function integration(name: "integration-embedded" | "integration-postgres") {
  return {
    test: {
      name,
      include: ["tests/integration/**/*.test.ts"],
      environment: "node" as const,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      globalSetup: ["tests/integration/global-setup.ts"],
      setupFiles: ["tests/integration/setup.ts"],
      maxWorkers: 2,
      // The built site is loaded as it is, not transformed as source.
      server: { deps: { external: [/\/build\/server\//] } },
    },
  };
}
