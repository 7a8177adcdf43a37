import { CodedError } from "@boplan/domain/error";
import pg from "pg";
import {
  readerOf,
  type SystemReader,
  type SystemWriter,
  type TenantReader,
  type TenantWriter,
  writerOf,
} from "./store/handles.ts";
import { assertSafeDatabase } from "./store/preconditions.ts";
import { bindHandle, openingStatement, type TransactionScope } from "./store/tenant-session.ts";
import { textArrayParser } from "./store/text-array.ts";

export type { SystemReader, SystemWriter, TenantReader, TenantWriter } from "./store/handles.ts";

// A DATE read as local midnight moves a day when it is printed in UTC; keep it as text.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
/** Number of the type `text[]`, for which the driver has no name. */
const TEXT_ARRAY: number = 1009;
const readGenerally: (written: string) => unknown[] = pg.types.getTypeParser(TEXT_ARRAY, "text");
pg.types.setTypeParser(TEXT_ARRAY, textArrayParser(readGenerally));

/** The only door to a tenant's rows. */
export interface TenantStore {
  read<T>(tenantId: string, fn: (reader: TenantReader) => Promise<T>): Promise<T>;
  write<T>(tenantId: string, fn: (writer: TenantWriter) => Promise<T>): Promise<T>;
}

/** The seldom used door to what belongs to no tenant: accounts, sessions, the outbox. */
export interface SystemStore {
  read<T>(fn: (reader: SystemReader) => Promise<T>): Promise<T>;
  /** As `read`, and the user's own memberships are visible. */
  readAs<T>(userId: string, fn: (reader: SystemReader) => Promise<T>): Promise<T>;
  write<T>(fn: (writer: SystemWriter) => Promise<T>): Promise<T>;
  /** One statement of a library that brings its own SQL (the sign-in throttle). */
  query(statement: { text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

export interface Stores {
  readonly tenantStore: TenantStore;
  readonly systemStore: SystemStore;
  /** Throws `database.unsafe` or `database.migrationPending`; called before serving anything. */
  assertSafe(): Promise<void>;
  close(): Promise<void>;
}

/** Called with the text of every statement sent to the server; for counting in tests. */
export type StatementListener = (text: string) => void;

/**
 * Opens the stores on the application role's connection string.
 * Throws `database.unreachable` from the first use when the server cannot be reached.
 */
export function openStores(options: {
  appUrl: string;
  poolSize?: number;
  onStatement?: StatementListener;
}): Stores {
  const pool = new pg.Pool({
    connectionString: options.appUrl,
    max: options.poolSize ?? 10,
    application_name: "boplan",
  });
  // An idle connection that the server drops must not take the process down; the next use reports.
  pool.on("error", () => {});

  async function connect(): Promise<pg.PoolClient> {
    try {
      const client = await pool.connect();
      return options.onStatement ? listening(client, options.onStatement) : client;
    } catch (cause) {
      throw Object.assign(new CodedError("database.unreachable"), { cause });
    }
  }

  async function transaction<T>(
    settings: { scope: TransactionScope; access: "read only" | "read write" },
    fn: (db: ReturnType<typeof bindHandle>["db"]) => Promise<T>,
  ): Promise<T> {
    const opening = openingStatement(settings);
    const client = await connect();
    const handle = bindHandle(client);
    let broken: Error | undefined;
    try {
      await client.query(opening);
      const result = await fn(handle.db);
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback").catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      handle.end();
      client.release(broken);
    }
  }

  const tenantStore: TenantStore = {
    read: (tenantId, fn) =>
      transaction({ scope: { tenantId }, access: "read only" }, (db) =>
        fn({ tenantId, ...readerOf(db) }),
      ),
    write: (tenantId, fn) =>
      transaction({ scope: { tenantId }, access: "read write" }, (db) =>
        fn({ tenantId, ...writerOf(db) }),
      ),
  };

  const systemStore: SystemStore = {
    read: async (fn) => {
      // A single statement needs no transaction of its own: session checks stay one round trip.
      const client = await connect();
      const handle = bindHandle(client);
      try {
        return await fn(readerOf(handle.db));
      } finally {
        handle.end();
        client.release();
      }
    },
    readAs: (userId, fn) =>
      transaction({ scope: { userId }, access: "read only" }, (db) => fn(readerOf(db))),
    write: (fn) => transaction({ scope: {}, access: "read write" }, (db) => fn(writerOf(db))),
    query: async (statement) => {
      const client = await connect();
      try {
        return await client.query(statement);
      } finally {
        client.release();
      }
    },
  };

  return {
    tenantStore,
    systemStore,
    assertSafe: async () => {
      const client = await connect();
      try {
        await assertSafeDatabase(client);
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

function listening(client: pg.PoolClient, listener: StatementListener): pg.PoolClient {
  return new Proxy(client, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== "function") return value;
      if (property !== "query") return value.bind(target);
      return (statement: string | { text: string }, ...rest: unknown[]) => {
        listener(typeof statement === "string" ? statement : statement.text);
        return Reflect.apply(value, target, [statement, ...rest]);
      };
    },
  });
}
