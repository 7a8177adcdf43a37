import { type Kysely, sql } from "kysely";

/** Documents that belong to a publication: made once of its snapshot, fetched by everybody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report
    add column publication_id uuid,
    add foreign key (tenant_id, publication_id) references public_plan (tenant_id, id)`.execute(db);
  await sql`create unique index report_publication
    on report (tenant_id, publication_id, kind, format, language)
    where publication_id is not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index report_publication`.execute(db);
  await sql`alter table report drop column publication_id`.execute(db);
}
