import type { App } from "@boplan/application/app";
import { projectPublication } from "@boplan/application/catalogue/project-publication";
import { publishVersion } from "@boplan/application/share/publish-version";
import type { Actor } from "@boplan/auth/permission";

/** Makes a frozen version public and its measures found at once, without waiting for a worker. */
export async function makePublic(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  versionNumber: number;
}): Promise<void> {
  const { app, actor } = options;
  const { publicationId } = await publishVersion(options);
  await projectPublication({ app, tenantId: actor.tenantId, publicationId });
}
