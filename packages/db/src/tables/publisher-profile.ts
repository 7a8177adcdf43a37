import type { DataLicence } from "@boplan/domain/publisher";
import type { Generated } from "kysely";

/** Who publishes: what a municipality says of itself where its plans are public. */
export interface PublisherProfileTable {
  tenant_id: string;
  /** Whether everybody may read the row: as long as something of the tenant is public. */
  listed: boolean;
  organisation_number: string | null;
  contact_name: string | null;
  contact_email: string | null;
  /** Terms of the open data; `null` as long as nobody has chosen. */
  licence: DataLicence | null;
  /** Host name of the municipality's own that leads here, lower case; unique. */
  host: string | null;
  /** A few sentences in the municipality's own language. */
  about: Generated<string>;
  /** Arms or logo, PNG, at most 256 kB. */
  picture: Buffer | null;
  picture_sha256: string | null;
  /** What the picture shows, for those who cannot see it. */
  picture_alt: Generated<string>;
  version: Generated<number>;
  updated_at: Generated<Date>;
  updated_by: string | null;
}
