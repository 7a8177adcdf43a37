import type { Kysely } from "kysely";
import type { Database } from "../tables/database.ts";

type Handle = Kysely<Database>;

/** Reads inside one transaction of one tenant. The transaction itself is read-only. */
export interface TenantReader {
  readonly tenantId: string;
  readonly selectFrom: Handle["selectFrom"];
}

/** Reads and writes inside one transaction of one tenant; all of it happens or none. */
export interface TenantWriter extends TenantReader {
  /** The token that whoever writes came with; the log names it. */
  readonly tokenId?: string;
  readonly insertInto: Handle["insertInto"];
  readonly updateTable: Handle["updateTable"];
  readonly deleteFrom: Handle["deleteFrom"];
}

/** Reads of what belongs to no tenant, and of one user's own memberships. */
export interface SystemReader {
  readonly selectFrom: Handle["selectFrom"];
}

/** Writes of what belongs to no tenant. Tenant tables show no rows to it. */
export interface SystemWriter extends SystemReader {
  readonly insertInto: Handle["insertInto"];
  readonly updateTable: Handle["updateTable"];
  readonly deleteFrom: Handle["deleteFrom"];
}

export function readerOf(db: Handle): SystemReader {
  return { selectFrom: db.selectFrom.bind(db) as Handle["selectFrom"] };
}

export function writerOf(db: Handle): SystemWriter {
  return {
    ...readerOf(db),
    insertInto: db.insertInto.bind(db) as Handle["insertInto"],
    updateTable: db.updateTable.bind(db) as Handle["updateTable"],
    deleteFrom: db.deleteFrom.bind(db) as Handle["deleteFrom"],
  };
}
