import { defineConfig } from "vitest/config";

const ignored = ["**/node_modules/**", "**/dist/**", "**/build/**", ".data/**"];
const services = "./infra/local/vitest-services.ts";
const setupFiles = ["./packages/testing/src/fail-on-console.ts"];

export default defineConfig({
  test: {
    // One more than the two cores a plain machine has: tests of leases, saving and restarts wait.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: "unit",
          include: ["{apps,packages,plugins,infra}/**/*.test.{ts,tsx,mjs}"],
          exclude: [...ignored, "**/*.db.test.ts", "**/*.e2e.test.ts", "infra/local/**"],
          setupFiles,
          // Files share what they import, and nothing else: loading it took longer than most tests.
          isolate: false,
          // Nothing here waits for a clock; a machine that does other work as well may be slow.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "db",
          include: ["{apps,packages,plugins}/**/*.db.test.ts"],
          exclude: ignored,
          pool: "forks",
          globalSetup: services,
          setupFiles,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["apps/web/e2e/**/*.e2e.test.ts"],
          exclude: ignored,
          pool: "forks",
          globalSetup: services,
          setupFiles,
          isolate: false,
          // A browser on two busy cores is sometimes late; what fails twice is no accident.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "local",
          include: ["infra/local/**/*.test.{ts,mjs}"],
          exclude: ignored,
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
