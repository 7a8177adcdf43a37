import { appendFileSync } from "node:fs";
import { composeApp } from "@boplan/application/compose-app";
import type { ReportMaker } from "@boplan/application/report/run-report";
import { startWorker } from "../src/start-worker.ts";

/**
 * A real worker process whose documents take as long as the test says; it is there to be killed.
 * Its orders come as one JSON argument, what it makes is written line by line to a file.
 */
export interface SlowWorkerOrders {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  readonly filesDirectory: string;
  readonly queueName: string;
  readonly diary: string;
  /** Milliseconds for each document; -1 never finishes. */
  readonly takes: number;
  readonly name: string;
}

async function main(): Promise<void> {
  const orders = JSON.parse(process.argv[2] ?? "{}") as SlowWorkerOrders;
  const app = composeApp({
    databaseUrl: orders.databaseUrl,
    redisUrl: orders.redisUrl,
    filesDirectory: orders.filesDirectory,
    queueName: orders.queueName,
    secureCookies: false,
    patience: { leaseMs: 1_500, outboxMs: 1_000 },
  });
  const maker: ReportMaker = {
    async make({ contentHash }) {
      appendFileSync(orders.diary, `${orders.name} begins ${contentHash}\n`);
      if (orders.takes < 0) await new Promise(() => {});
      await new Promise((resolve) => setTimeout(resolve, orders.takes));
      return new TextEncoder().encode(`made of ${contentHash}`);
    },
    isRetryable: () => false,
  };
  await startWorker({
    app,
    maker,
    mailSender: null,
    connection: orders.redisUrl
      ? { kind: "redis", url: orders.redisUrl }
      : { kind: "postgres", url: orders.databaseUrl },
    queue: orders.queueName,
    concurrency: 2,
    timing: { lockDuration: 1_500, stalledInterval: 1_000 },
    sweepEveryMs: 500,
    onError: () => {},
  });
  process.stdout.write("ready\n");
}

void main();
