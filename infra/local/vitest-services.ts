import { createCluster } from "@boplan/testing/cluster";
import type { TestProject } from "vitest/node";
import { createFamily } from "./family.mjs";
import { provideChromium, providePostgres, provideRedis } from "./test-services.mjs";

/**
 * What tests on real parts need, started once per run and shared by the projects: PostgreSQL with a
 * migrated template database, Redis where the machine has it, and a Chromium.
 */
interface SharedServices {
  users: number;
  started: ReturnType<typeof startServices> | null;
}

/** Each project loads this file anew; what they share must therefore outlive the module. */
const KEY = Symbol.for("boplan.testServices");
const here = globalThis as typeof globalThis & { [KEY]?: SharedServices };
here[KEY] ??= { users: 0, started: null };
const shared = here[KEY];

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.started ??= startServices();
  const { cluster, stop } = await shared.started;
  project.provide("boplanCluster", cluster.description);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shared.started = null;
    await stop();
  };
}

async function startServices() {
  const family = createFamily();
  try {
    const adminUrl = await providePostgres({ family, env: process.env });
    const redis = await provideRedis({ family, env: process.env });
    const chromium = provideChromium({ family, env: process.env });
    // Workers inherit these; a test without its part skips and says the reason.
    process.env.TEST_DATABASE_URL = adminUrl;
    set("TEST_REDIS_URL", redis.url);
    set("TEST_REDIS_MISSING", redis.reason);
    set("TEST_CHROMIUM", chromium.path);
    set("TEST_CHROMIUM_MISSING", chromium.reason);
    const cluster = await createCluster({ adminUrl });
    return {
      cluster,
      stop: async () => {
        await cluster.drop();
        await family.stopAll();
      },
    };
  } catch (error) {
    await family.stopAll();
    throw error;
  }
}

function set(name: string, value: string | null | undefined): void {
  if (value) process.env[name] = value;
}
