import path from "node:path";
import { composeApp } from "@boplan/application/compose-app";
import { createI18n } from "@boplan/i18n/translator";
import { queueConnection } from "@boplan/jobs/connection";
import { createLogger } from "@boplan/observability/logger";
import { findTypesettingAssets } from "@boplan/reports/pdf/assets";
import { createMailSender } from "./create-mail-sender.ts";
import { createReportMaker } from "./create-report-maker.ts";
import { readEnvironment } from "./env.ts";
import { SWEEP_EVERY_MS, startWorker } from "./start-worker.ts";

const logger = createLogger({ name: "worker" });

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  const app = composeApp({
    databaseUrl: environment.databaseUrl,
    redisUrl: environment.redisUrl,
    filesDirectory: path.join(environment.dataDirectory, "files"),
    s3: environment.s3,
    queueName: environment.queueName,
    patience: { leaseMs: environment.leaseMs, outboxMs: environment.leaseMs },
    secureCookies: false,
    poolSize: environment.concurrency + 3,
  });
  const i18n = createI18n(app.frameworks.locales());
  const { missing } = findTypesettingAssets();
  if (missing.length > 0) logger.warn({ missing }, "fonts missing");
  const maker = createReportMaker({ i18n, size: environment.concurrency });
  const worker = await startWorker({
    app,
    maker,
    mailSender: environment.smtpUrl
      ? createMailSender({ i18n, url: environment.smtpUrl, from: environment.mailFrom })
      : null,
    connection: queueConnection(environment),
    concurrency: environment.concurrency,
    queue: environment.queueName,
    timing: { lockDuration: environment.leaseMs, stalledInterval: environment.leaseMs / 2 },
    sweepEveryMs: Math.min(SWEEP_EVERY_MS, environment.leaseMs / 2),
    onError: (error) => logger.error({ err: error }, "job failed"),
  });
  logger.info("ready");

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await worker.close();
    await maker.close();
    await app.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  // Whoever started us is gone: nobody is left to stop us later.
  process.once("disconnect", stop);
}

main().catch((error: unknown) => {
  logger.fatal({ err: error }, "not started");
  process.exit(1);
});
