import type { ComposedApp } from "@boplan/application/compose-app";
import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { Language, Tenant } from "@boplan/domain/tenant";
import type { TFunction } from "i18next";
import type { CliEnvironment } from "./env.ts";

/** What every command works with. Output goes through `print`, never to the console. */
export interface CliContext {
  readonly env: CliEnvironment;
  readonly language: Language;
  readonly t: TFunction;
  /** Where file names in arguments start from. */
  readonly cwd: string;
  /** Writes the command's result. */
  readonly print: (text: string) => void;
  /** Writes what accompanies the result: progress, hints. */
  readonly note: (text: string) => void;
}

/** The operator is no person of any tenant; the log shows actions of nobody. */
const OPERATOR_ID = "00000000-0000-4000-8000-000000000000";

export function operatorIn(tenant: Tenant): Actor {
  return { userId: OPERATOR_ID, tenantId: tenant.id, role: "administrator" };
}

/** Runs with the application opened on the given database, and closes it again. */
export async function withApp<Result>(
  context: CliContext,
  run: (app: ComposedApp) => Promise<Result>,
): Promise<Result> {
  const { env } = context;
  if (!env.databaseUrl) throw new CodedError("cli.noDatabase");
  const { composeApp } = await import("@boplan/application/compose-app");
  const app = composeApp({
    databaseUrl: env.databaseUrl,
    redisUrl: env.redisUrl,
    filesDirectory: env.filesDirectory,
    s3: env.s3,
    queueName: env.queueName,
    secureCookies: true,
    poolSize: 3,
  });
  try {
    await app.stores.assertSafe();
    return await run(app);
  } finally {
    await app.close();
  }
}

/** As `withApp`, inside the tenant of a short name. Throws `tenant.unknown`. */
export async function withTenant<Result>(
  options: { context: CliContext; slug: string },
  run: (inside: { app: ComposedApp; tenant: Tenant; actor: Actor }) => Promise<Result>,
): Promise<Result> {
  return withApp(options.context, async (app) => {
    const { findTenant } = await import("@boplan/application/tenant/list-tenants");
    const tenant = await findTenant({ app, slug: options.slug });
    return run({ app, tenant, actor: operatorIn(tenant) });
  });
}
