import type { TenantStore } from "@boplan/db/store";
import type { App } from "../app.ts";

/** The same application, in which everything written is known to come with a token. */
export function withToken(app: App, tokenId: string): App {
  const { tenantStore } = app;
  const marked: TenantStore = {
    read: tenantStore.read,
    write: (tenantId, fn) => tenantStore.write(tenantId, (writer) => fn({ ...writer, tokenId })),
  };
  return { ...app, tenantStore: marked };
}
