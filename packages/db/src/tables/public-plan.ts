import type { StoredSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import type { Generated, JSONColumnType } from "kysely";

/** A snapshot that its municipality has made public. Everybody may read it until it is withdrawn. */
export interface PublicPlanTable {
  tenant_id: string;
  id: string;
  plan_id: string;
  version_id: string;
  municipality_name: string;
  country: string;
  framework_id: string;
  language: Language;
  title: string;
  content_hash: string;
  snapshot: JSONColumnType<StoredSnapshot>;
  published_at: Generated<Date>;
  published_by: string | null;
  withdrawn_at: Date | null;
}

/** A measure of a public plan as it is searched for; `tenant_id` is its municipality's. */
export interface CatalogueMeasureTable {
  tenant_id: string;
  publication_id: string;
  element_id: string;
  /** Whether everybody may read the row; ends with the publication. */
  listed: boolean;
  place: number;
  title: string;
  text: string;
  /** Title of what it is to lead to; `null` for a measure that stands alone. */
  goal: string | null;
  themes: ThemeId[];
  instruments: string[];
  target_groups: string[];
}
