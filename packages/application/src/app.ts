import type { Sessions } from "@boplan/auth/session";
import type { SignInThrottle } from "@boplan/auth/sign-in-throttle";
import type { SystemStore, TenantStore } from "@boplan/db/store";
import type { FrameworkRegistry } from "@boplan/framework-host";
import type { JobQueue } from "@boplan/jobs/queue";
import type { FileStorage } from "@boplan/storage/folder-storage";

/**
 * What use cases work with. Made once by each composition root; nothing here is read from the
 * environment, so a test builds its own.
 */
export interface App {
  readonly tenantStore: TenantStore;
  readonly systemStore: SystemStore;
  readonly sessions: Sessions;
  readonly throttle: SignInThrottle;
  readonly frameworks: FrameworkRegistry;
  readonly queue: JobQueue;
  readonly files: FileStorage;
  now(): Date;
}

/** Today as `YYYY-MM-DD` where the municipalities are, not where the server is. */
export function todayOf(app: Pick<App, "now">): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(app.now());
}
