import type { Language } from "@boplan/domain/tenant";
import { type PlanAddress, planPath } from "./plan.ts";

export interface RoundAddress extends PlanAddress {
  readonly round: string;
}

export function consultationPath(address: PlanAddress): string {
  return `${planPath(address)}/consultation`;
}

/** A round; `edit` and `register` open the form about one party. */
export function roundPath(address: RoundAddress & { edit?: string; register?: string }): string {
  const { edit, register, round } = address;
  const path = `${consultationPath(address)}/${encodeURIComponent(round)}`;
  if (edit) return `${path}?${new URLSearchParams({ edit })}#party-form`;
  return register ? `${path}?${new URLSearchParams({ register })}#register-form` : path;
}

/** Which of a round's remarks are shown, and whose assessment is being written. */
export interface RemarkQuery {
  readonly party?: string;
  readonly show?: "unassessed";
  readonly remark?: string;
}

export function remarksPath(address: RoundAddress & { query?: RemarkQuery }): string {
  const { party, show, remark } = address.query ?? {};
  const query = new URLSearchParams({
    ...(party ? { party } : {}),
    ...(show ? { show } : {}),
    ...(remark ? { remark } : {}),
  });
  const path = `${roundPath({ tenant: address.tenant, plan: address.plan, round: address.round })}/remarks`;
  return `${path}${query.size > 0 ? `?${query}` : ""}${remark ? `#r-${remark}` : ""}`;
}

export function remarkTablePath(address: RoundAddress): string {
  return `${roundPath(address)}/table`;
}

export function attachmentPath(address: PlanAddress & { file: string }): string {
  return `${consultationPath(address)}/files/${encodeURIComponent(address.file)}`;
}

/** The personal link of a body that is heard, under this site. */
export function answerPath(address: {
  tenant: string;
  token: string;
  language?: Language;
  element?: string;
  receipt?: string;
}): string {
  const { tenant, token, language, element, receipt } = address;
  const query = new URLSearchParams({
    ...(language ? { lang: language } : {}),
    ...(element ? { element } : {}),
    ...(receipt ? { receipt } : {}),
  });
  const path = `/answer/${encodeURIComponent(tenant)}/${encodeURIComponent(token)}`;
  return `${path}${query.size > 0 ? `?${query}` : ""}${element ? "#form" : ""}`;
}
