import { createAnswerThrottle } from "@boplan/auth/answer-throttle";
import { createApiThrottle } from "@boplan/auth/api-throttle";
import { createSessions } from "@boplan/auth/session";
import { createSignInThrottle } from "@boplan/auth/sign-in-throttle";
import { openStores, type StatementListener, type Stores } from "@boplan/db/store";
import { loadFrameworks } from "@boplan/framework-host";
import { queueConnection } from "@boplan/jobs/connection";
import { openJobQueue } from "@boplan/jobs/queue";
import { openStorage, type S3Settings } from "@boplan/storage/open-storage";
import { type App, DEFAULT_PATIENCE, type Patience } from "./app.ts";

export interface AppSettings {
  /** Connection string of the application role. */
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Folder of finished documents, shared by web and worker. */
  readonly filesDirectory: string;
  /** A bucket for them instead of the folder. */
  readonly s3?: S3Settings | undefined;
  readonly secureCookies: boolean;
  readonly poolSize?: number;
  readonly queueName?: string;
  readonly onStatement?: StatementListener;
  readonly patience?: Patience;
  readonly now?: () => Date;
}

export interface ComposedApp extends App {
  readonly stores: Stores;
  close(): Promise<void>;
}

/** Wires the parts together; the same for web, worker, command line and tests. */
export function composeApp(settings: AppSettings): ComposedApp {
  const stores = openStores({
    appUrl: settings.databaseUrl,
    poolSize: settings.poolSize,
    onStatement: settings.onStatement,
  });
  const queue = openJobQueue({
    connection: queueConnection(settings),
    queue: settings.queueName,
  });
  const { tenantStore, systemStore } = stores;
  return {
    stores,
    tenantStore,
    systemStore,
    sessions: createSessions({ systemStore, secureCookies: settings.secureCookies }),
    throttle: createSignInThrottle(systemStore),
    answerThrottle: createAnswerThrottle(systemStore),
    apiThrottle: createApiThrottle(systemStore),
    frameworks: loadFrameworks(),
    queue,
    files: openStorage({ directory: settings.filesDirectory, s3: settings.s3 }),
    patience: settings.patience ?? DEFAULT_PATIENCE,
    now: settings.now ?? (() => new Date()),
    close: async () => {
      await queue.close();
      await stores.close();
    },
  };
}
