import type { AnswerThrottle } from "@boplan/auth/answer-throttle";
import type { ApiThrottle } from "@boplan/auth/api-throttle";
import type { Sessions } from "@boplan/auth/session";
import type { SignInThrottle } from "@boplan/auth/sign-in-throttle";
import type { SystemStore, TenantStore } from "@boplan/db/store";
import type { FrameworkRegistry } from "@boplan/framework-host";
import type { JobQueue } from "@boplan/jobs/queue";
import type { FileStorage } from "@boplan/storage/file-storage";

/**
 * What use cases work with. Made once by each composition root; nothing here is read from the
 * environment, so a test builds its own.
 */
export interface App {
  readonly tenantStore: TenantStore;
  readonly systemStore: SystemStore;
  readonly sessions: Sessions;
  readonly throttle: SignInThrottle;
  readonly answerThrottle: AnswerThrottle;
  readonly apiThrottle: ApiThrottle;
  readonly frameworks: FrameworkRegistry;
  readonly queue: JobQueue;
  readonly files: FileStorage;
  readonly patience: Patience;
  now(): Date;
}

/** How long silence is borne before work is given to somebody else, in milliseconds. */
export interface Patience {
  /** A worker that says nothing for so long has lost its report. */
  readonly leaseMs: number;
  /** Work that lies for so long is put on the queue again. */
  readonly outboxMs: number;
}

export const DEFAULT_PATIENCE: Patience = { leaseMs: 30_000, outboxMs: 30_000 };

// Made once: making one takes longer than most questions to the database.
const swedishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** A moment's day as `YYYY-MM-DD` where the municipalities are, not where the server is. */
export function dayOf(moment: Date): string {
  return swedishDay.format(moment);
}

/** Today, as `dayOf`. */
export function todayOf(app: Pick<App, "now">): string {
  return dayOf(app.now());
}
