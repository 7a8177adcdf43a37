import { type Kysely, sql } from "kysely";

/**
 * How many live in each municipality, by day of counting. Official figures that are the same for
 * every customer: a table of no tenant. Names and codes are in the code, figures are imported.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table municipality_population (
    country text not null,
    code text not null,
    counted_on date not null,
    population integer not null check (population >= 0),
    source text,
    primary key (country, code, counted_on)
  )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table municipality_population`.execute(db);
}
