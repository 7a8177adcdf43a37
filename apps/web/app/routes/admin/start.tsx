import { membersPath } from "../../paths/admin.ts";
import { tenantParams } from "../../server/params.ts";
import { redirectTo } from "../../server/redirect.server.ts";
import { tenantRoute } from "../../server/route-builder.server.ts";

/** Administration begins with its people. */
export const loader = tenantRoute({
  params: tenantParams,
  permission: "tenant:administer",
  run: async ({ tenant }) => {
    throw redirectTo(membersPath(tenant.slug));
  },
});

/** Makes this a page, so that a refusal is told in a page's frame. */
export default function AdminStart() {
  return null;
}
