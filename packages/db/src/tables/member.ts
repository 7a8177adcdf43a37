import type { Role } from "@boplan/domain/tenant";
import type { Generated } from "kysely";

export interface MembershipTable {
  tenant_id: string;
  user_id: string;
  role: Role;
}

export interface OrganisationUnitTable {
  tenant_id: string;
  id: string;
  name: string;
  place: number;
}

export interface TenantFrameworkTable {
  tenant_id: string;
  framework_id: string;
  framework_version: string;
  activated_at: Generated<Date>;
}
