import { AsyncLocalStorage } from "node:async_hooks";
import { join } from "node:path";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { createI18n } from "@boplan/i18n/translator";
import type { i18n } from "i18next";
import { webEnv, webS3 } from "./env.server.ts";

export interface Container {
  readonly app: ComposedApp;
  readonly i18n: i18n;
}

let container: Container | undefined;

/** How many statements the request at hand has sent; set only where counting is asked for. */
const statements = new AsyncLocalStorage<{ count: number }>();

/** The parts of the site, wired at first use and shared by all requests. */
export function webContainer(): Container {
  if (container) return container;
  const env = webEnv();
  const app = composeApp({
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    filesDirectory: join(env.BOPLAN_DATA_DIR, "files"),
    s3: webS3(),
    secureCookies: env.BOPLAN_ORIGIN?.startsWith("https:") ?? false,
    queueName: env.BOPLAN_QUEUE,
    onStatement: env.BOPLAN_COUNT_STATEMENTS ? countStatement : undefined,
  });
  container = { app, i18n: createI18n(app.frameworks.locales()) };
  return container;
}

function countStatement(): void {
  const counter = statements.getStore();
  if (counter) counter.count += 1;
}

/** Runs one request so that its statements are told from those of others. */
export function withStatementCount<T>(fn: () => T): T {
  return webEnv().BOPLAN_COUNT_STATEMENTS ? statements.run({ count: 0 }, fn) : fn();
}

/** Statements of the request at hand, or `null` when nobody counts. */
export function statementCount(): number | null {
  return statements.getStore()?.count ?? null;
}

/** Refuses to serve from a database that does not keep tenants apart. */
export async function prepareToServe(): Promise<void> {
  await webContainer().app.stores.assertSafe();
}

/** Whether database and queue answer; the reasons are for the log, not for the caller. */
export async function readiness(): Promise<{ database: boolean; queue: boolean }> {
  const { app } = webContainer();
  const [database, queue] = await Promise.all([
    answers(() => app.stores.assertSafe()),
    answers(() => app.queue.ping()),
  ]);
  return { database, queue };
}

async function answers(ask: () => Promise<void>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch {
    return false;
  }
}

export async function shutDown(): Promise<void> {
  await container?.app.close();
  container = undefined;
}
