import { CodedError } from "@boplan/domain/error";
import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely";
import type { PoolClient } from "pg";
import type { Database } from "../tables/database.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Settings that row level security reads; they live exactly as long as the transaction. */
export interface TransactionScope {
  readonly tenantId?: string;
  readonly userId?: string;
}

/**
 * Statement that opens a transaction in a scope. `SET` takes no bind parameters, so each id is
 * checked to be a bare uuid before it stands in the text. One message, one round trip.
 */
export function openingStatement(options: {
  scope: TransactionScope;
  access: "read only" | "read write";
}): string {
  const { scope, access } = options;
  const settings = [
    scope.tenantId === undefined ? null : `set local "app.tenant_id" = '${uuid(scope.tenantId)}'`,
    scope.userId === undefined ? null : `set local "app.user_id" = '${uuid(scope.userId)}'`,
  ].filter((line) => line !== null);
  return [`begin ${access}`, ...settings].join("; ");
}

/** A Kysely handle that is bound to one connection and throws once its transaction has ended. */
export function bindHandle(client: PoolClient): { db: Kysely<Database>; end(): void } {
  let ended = false;
  const borrowed: PostgresPoolClient = {
    query: client.query.bind(client) as PostgresPoolClient["query"],
    release() {},
  };
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: {
        async connect() {
          if (ended) throw new CodedError("database.handleEnded");
          return borrowed;
        },
        async end() {},
      },
    }),
  });
  return {
    db,
    end() {
      ended = true;
    },
  };
}

function uuid(value: string): string {
  if (!UUID.test(value)) throw new CodedError("database.badScope");
  return value;
}
