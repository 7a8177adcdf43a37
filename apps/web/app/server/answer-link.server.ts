import type { AnswerLink } from "@boplan/application/consultation/ask-party";
import { answerPath } from "../paths/consultation.ts";
import { webEnv } from "./env.server.ts";

/** Makes personal links of bodies that are heard; the origin as for invitations. */
export function answerLinks(requestUrl: URL): AnswerLink {
  const origin = webEnv().BOPLAN_ORIGIN ?? requestUrl.origin;
  return ({ tenantSlug, token, language }) =>
    new URL(answerPath({ tenant: tenantSlug, token, language }), origin).href;
}
