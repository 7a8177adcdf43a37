import type { Language, TenantKind } from "@boplan/domain/tenant";

export interface TenantTable {
  id: string;
  slug: string;
  name: string;
  kind: TenantKind;
  country: string;
  administrative_code: string | null;
  language: Language;
}

/** The municipalities a regional body follows; `tenant_id` is the region's. */
export interface RegionMemberTable {
  tenant_id: string;
  municipality_id: string;
}
