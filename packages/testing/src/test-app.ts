import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Patience } from "@boplan/application/app";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { createPlan, type NewPlan } from "@boplan/application/plan/create-plan";
import { createTenant } from "@boplan/application/tenant/create-tenant";
import { hashPassword } from "@boplan/auth/password";
import type { Actor } from "@boplan/auth/permission";
import type { StatementListener } from "@boplan/db/store";
import { createElement, NO_DOCUMENT_FACTS, type PlanElement } from "@boplan/domain/plan";
import type { Role, Tenant, TenantKind } from "@boplan/domain/tenant";
import { cloneDatabase, type TestDatabase } from "./database.ts";

export interface TestApp extends ComposedApp {
  readonly queueName: string;
  readonly database: TestDatabase;
  readonly filesDirectory: string;
}

/** The whole application on a database of the file's own; close it in `afterAll`. */
export async function createTestApp(
  options: {
    redisUrl?: string;
    patience?: Patience;
    now?: () => Date;
    onStatement?: StatementListener;
  } = {},
): Promise<TestApp> {
  const database = await cloneDatabase();
  const filesDirectory = await mkdtemp(path.join(os.tmpdir(), "boplan-files-"));
  const queueName = `test-${randomUUID()}`;
  const app = composeApp({
    databaseUrl: database.appUrl,
    redisUrl: options.redisUrl,
    filesDirectory,
    secureCookies: false,
    poolSize: 5,
    queueName,
    onStatement: options.onStatement,
    patience: options.patience,
    now: options.now,
  });
  return { ...app, queueName, database, filesDirectory };
}

/** A tenant nobody else has, with the reference framework enabled. */
export function addTenant(
  app: ComposedApp,
  options: {
    kind?: TenantKind;
    name?: string;
    frameworks?: string[];
    /** National code; none when left out. */
    code?: string;
    country?: string;
  } = {},
): Promise<Tenant> {
  const { kind = "municipality", name = "Testby", frameworks = ["xx-reference"] } = options;
  return createTenant({
    app,
    input: {
      slug: `t-${randomUUID()}`,
      name,
      kind,
      country: options.country ?? "XX",
      administrativeCode: options.code ?? null,
      language: "sv",
      frameworks: kind === "municipality" ? frameworks : [],
    },
  });
}

export const TEST_PASSWORD = "correct horse battery staple";
let passwordHash: Promise<string> | undefined;

/** A person with one role in one tenant, able to sign in with `TEST_PASSWORD`. */
export async function addMember(
  app: ComposedApp,
  options: { tenant: Tenant; role: Role },
): Promise<Actor & { email: string }> {
  const userId = randomUUID();
  const email = `${userId}@test.example`;
  passwordHash ??= hashPassword(TEST_PASSWORD);
  const hash = await passwordHash;
  await app.systemStore.write((writer) =>
    writer
      .insertInto("user_account")
      .values({ id: userId, email, name: "Test Person", language: "sv", password_hash: hash })
      .execute(),
  );
  await addMembership(app, { tenant: options.tenant, userId, role: options.role });
  return { userId, tenantId: options.tenant.id, role: options.role, email };
}

/** Makes a person a member of one more tenant. */
export async function addMembership(
  app: ComposedApp,
  options: { tenant: Tenant; userId: string; role: Role },
): Promise<void> {
  const { tenant, userId, role } = options;
  await app.tenantStore.write(tenant.id, (writer) =>
    writer
      .insertInto("membership")
      .values({ tenant_id: tenant.id, user_id: userId, role })
      .execute(),
  );
}

/** An element with nothing but what is given. */
export function testElement(given: Partial<PlanElement> = {}): PlanElement {
  return createElement({ id: randomUUID(), kind: "goal", title: "A goal", ...given });
}

/** A saved plan of the reference framework. */
export function addPlan(
  app: ComposedApp,
  options: { actor: Actor; plan?: Partial<NewPlan> },
): Promise<{ id: string; slug: string }> {
  return createPlan({
    app,
    actor: options.actor,
    plan: {
      title: "A plan",
      summary: "",
      frameworkId: "xx-reference",
      language: "sv",
      document: NO_DOCUMENT_FACTS,
      elements: [testElement()],
      ...options.plan,
    },
  });
}
