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

/** The municipalities of the register that a regional body follows; `tenant_id` is the region's. */
export interface RegionMunicipalityTable {
  tenant_id: string;
  country: string;
  code: string;
}
