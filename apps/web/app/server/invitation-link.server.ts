import type { InvitationLink } from "@boplan/application/member/invitation-letter";
import { joinPath } from "../paths/admin.ts";
import { webEnv } from "./env.server.ts";

/**
 * Makes links of invitations. The public origin is the installation's own where it is set; else
 * that of the request, whose form was accepted only because its origin is ours.
 */
export function invitationLinks(requestUrl: URL): InvitationLink {
  const origin = webEnv().BOPLAN_ORIGIN ?? requestUrl.origin;
  return ({ tenantSlug, token }) => new URL(joinPath({ tenant: tenantSlug, token }), origin).href;
}
