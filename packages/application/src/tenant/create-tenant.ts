import { randomUUID } from "node:crypto";
import { CodedError } from "@boplan/domain/error";
import { LANGUAGES, type Tenant } from "@boplan/domain/tenant";
import { z } from "zod";
import type { App } from "../app.ts";

export const newTenantSchema = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  name: z.string().trim().min(1).max(200),
  kind: z.enum(["municipality", "region"]),
  country: z.string().regex(/^[A-Z]{2}$/),
  administrativeCode: z.string().max(20).nullable().default(null),
  language: z.enum(LANGUAGES),
  frameworks: z.array(z.string()).default([]),
});

export type NewTenant = z.input<typeof newTenantSchema>;

/**
 * Adds a tenant with its frameworks. Throws `tenant.invalid` (field), `tenant.slugTaken`,
 * `framework.unknown`.
 */
export async function createTenant(options: { app: App; input: NewTenant }): Promise<Tenant> {
  const { app } = options;
  const parsed = newTenantSchema.safeParse(options.input);
  if (!parsed.success) {
    throw new CodedError("tenant.invalid", { field: String(parsed.error.issues[0]?.path[0]) });
  }
  const { frameworks: frameworkIds, ...facts } = parsed.data;
  const frameworks = frameworkIds.map((id) => app.frameworks.get(id));
  const tenant: Tenant = { id: randomUUID(), ...facts };
  const inserted = await app.systemStore.write((writer) =>
    writer
      .insertInto("tenant")
      .values({
        id: tenant.id,
        slug: tenant.slug,
        name: tenant.name,
        kind: tenant.kind,
        country: tenant.country,
        administrative_code: tenant.administrativeCode,
        language: tenant.language,
      })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .returning("id")
      .executeTakeFirst(),
  );
  if (!inserted) throw new CodedError("tenant.slugTaken", { slug: tenant.slug });
  if (frameworks.length > 0) {
    await app.tenantStore.write(tenant.id, (writer) =>
      writer
        .insertInto("tenant_framework")
        .values(
          frameworks.map((framework) => ({
            tenant_id: tenant.id,
            framework_id: framework.id,
            framework_version: framework.version,
          })),
        )
        .execute(),
    );
  }
  return tenant;
}
