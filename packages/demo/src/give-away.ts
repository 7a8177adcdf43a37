import type { App } from "@boplan/application/app";
import { projectPublication } from "@boplan/application/catalogue/project-publication";
import { projectShare } from "@boplan/application/comparison/project-share";
import { publishVersion } from "@boplan/application/share/publish-version";
import { shareVersion } from "@boplan/application/share/share-version";
import { listTenants } from "@boplan/application/tenant/list-tenants";
import type { Actor } from "@boplan/auth/permission";

export { introducePublisher } from "./publishers.ts";

interface FrozenPlan {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly versionNumber: number;
}

/** Shares a frozen version with a regional body, comparable at once. */
export async function giveToRegion(options: FrozenPlan & { regionSlug: string }): Promise<void> {
  const { app, regionSlug } = options;
  const { shareId } = await shareVersion({ ...options, recipientSlug: regionSlug });
  const region = (await listTenants(app)).find(({ slug }) => slug === regionSlug);
  if (region) await projectShare({ app, tenantId: region.id, shareId });
}

/** Makes a frozen version public and its measures found at once, without waiting for a worker. */
export async function makePublic(options: FrozenPlan): Promise<void> {
  const { app, actor } = options;
  const { publicationId } = await publishVersion(options);
  await projectPublication({ app, tenantId: actor.tenantId, publicationId });
}
