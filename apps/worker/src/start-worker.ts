import { projectPublication } from "@boplan/application/catalogue/project-publication";
import { clearExpired } from "@boplan/application/clear-expired";
import { projectShare } from "@boplan/application/comparison/project-share";
import { sweepComparison } from "@boplan/application/comparison/rebuild-comparison";
import type { ComposedApp } from "@boplan/application/compose-app";
import { runCounted } from "@boplan/application/counted-work";
import { type DocumentReader, runImport } from "@boplan/application/import/run-import";
import { deliverMail, type MailSender } from "@boplan/application/mail/deliver-mail";
import { type ReportMaker, runReport } from "@boplan/application/report/run-report";
import { tellQueueSchedules } from "@boplan/application/schedule/list-schedules";
import { runSchedule } from "@boplan/application/schedule/run-schedule";
import { sweepOutbox } from "@boplan/application/sweep-outbox";
import { announcePresence, keepPresence, leave } from "@boplan/application/worker-presence";
import { readDocument } from "@boplan/ingest/read-document";
import type { QueueConnection, WorkerTiming } from "@boplan/jobs/connection";
import { startJobWorker } from "@boplan/jobs/worker";

/** How often lost work is looked for and the worker says that it is there, in milliseconds. */
export const SWEEP_EVERY_MS = 5_000;

const CLEAR_EVERY_MS = 3_600_000;

/** Also soon after a start, or a worker that is restarted daily would never get to it. */
const CLEAR_FIRST_MS = 60_000;

export interface StartWorkerOptions {
  readonly app: ComposedApp;
  readonly maker: ReportMaker;
  /** `null` where no mail server is set: letters are kept for the page that shows them. */
  readonly mailSender: MailSender | null;
  readonly connection: QueueConnection;
  readonly concurrency: number;
  /** Reads uploaded documents; by default each in a process of its own. */
  readonly documents?: DocumentReader;
  readonly onError: (error: Error) => void;
  readonly queue?: string;
  readonly timing?: WorkerTiming;
  readonly sweepEveryMs?: number;
}

export interface RunningWorker {
  /** Takes no more work and waits for what is under way. */
  close(): Promise<void>;
}

/** Binds every kind of job to its use case and keeps lost work coming back. */
export async function startWorker(options: StartWorkerOptions): Promise<RunningWorker> {
  const { app, maker, mailSender, onError, documents = { read: readDocument } } = options;
  await app.stores.assertSafe();
  const presenceId = await announcePresence(app);
  const counted = (work: { jobId: string; tenantId: string; run: () => Promise<unknown> }) =>
    runCounted({ app, ...work });
  const jobs = startJobWorker({
    connection: options.connection,
    queue: options.queue,
    timing: options.timing,
    concurrency: options.concurrency,
    onError,
    handlers: {
      report: async (payload) => {
        await runReport({ app, maker, ...payload });
      },
      reportSchedule: (payload) =>
        counted({
          jobId: payload.scheduleId,
          tenantId: payload.tenantId,
          run: () => runSchedule({ app, ...payload }),
        }),
      catalogue: (payload) =>
        counted({
          jobId: payload.publicationId,
          tenantId: payload.tenantId,
          run: () => projectPublication({ app, ...payload }),
        }),
      projection: (payload) =>
        counted({
          jobId: payload.shareId,
          tenantId: payload.tenantId,
          run: () => projectShare({ app, ...payload }),
        }),
      import: async (payload) => {
        await runImport({ app, reader: documents, ...payload });
      },
      mail: async (payload) => {
        await deliverMail({ app, sender: mailSender, ...payload });
      },
    },
  });
  let sweeping: Promise<unknown> = Promise.resolve();
  const sweep = () => {
    sweeping = Promise.all([sweepOutbox(app), keepPresence({ app, presenceId })]).catch(onError);
  };
  sweep();
  const timer = setInterval(sweep, options.sweepEveryMs ?? SWEEP_EVERY_MS);
  // Rows of comparisons that an earlier version of the product made, or has not made yet.
  let refreshing: Promise<unknown> = sweepComparison(app).catch(onError);
  const clear = () => {
    void clearExpired(app).catch(onError);
    refreshing = sweepComparison(app).catch(onError);
  };
  const clearing = [setTimeout(clear, CLEAR_FIRST_MS), setInterval(clear, CLEAR_EVERY_MS)];
  void tellQueueSchedules(app).catch(onError);
  return {
    close: async () => {
      clearInterval(timer);
      for (const later of clearing) clearTimeout(later);
      await jobs.close();
      await Promise.all([sweeping, refreshing]);
      await leave({ app, presenceId }).catch(onError);
    },
  };
}
