import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { listMyTenants } from "../tenant/list-my-tenants.ts";

/** A letter that nobody sends: it is read on a page of the installation. */
export interface KeptMail {
  readonly id: string;
  readonly tenantName: string;
  readonly recipient: string;
  readonly kind: string;
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

const NEWEST = 50;

/**
 * Letters of an installation without a mail server, newest first: all of a tenant's for its
 * administrators; for others those they caused or that are addressed to them. A letter may hold a
 * way in, so nobody reads those of somebody else.
 */
export async function listKeptMail(options: {
  app: App;
  user: { readonly id: string; readonly email: string };
}): Promise<KeptMail[]> {
  const { app, user } = options;
  const mine = await listMyTenants({ app, userId: user.id });
  const lists = await Promise.all(
    mine.map(({ tenant, actor }) =>
      app.tenantStore.read(tenant.id, async (reader) => {
        const rows = await reader
          .selectFrom("mail")
          .select(["id", "recipient", "kind", "language", "params", "created_at"])
          .where("status", "in", ["queued", "kept"])
          .where("params", "is not", null)
          .$if(actor.role !== "administrator", (query) =>
            query.where((eb) =>
              eb.or([eb("requested_by", "=", user.id), eb("recipient", "=", user.email)]),
            ),
          )
          .orderBy("created_at", "desc")
          .limit(NEWEST)
          .execute();
        return rows.map(({ created_at, params, ...mail }) => ({
          ...mail,
          params: params ?? {},
          tenantName: tenant.name,
          createdAt: created_at,
        }));
      }),
    ),
  );
  return lists
    .flat()
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(0, NEWEST);
}
