import type { DataLicence, Publisher } from "@boplan/domain/publisher";

/** Columns of a profile; all `null` where a municipality has none. */
export interface PublisherColumns {
  readonly organisation_number: string | null;
  readonly contact_name: string | null;
  readonly contact_email: string | null;
  readonly licence: DataLicence | null;
  readonly host: string | null;
  readonly about: string | null;
  readonly picture_sha256: string | null;
  readonly picture_alt: string | null;
}

/** The publisher of a row. */
export function publisherOf(row: PublisherColumns): Publisher {
  return {
    organisationNumber: row.organisation_number,
    contactName: row.contact_name,
    contactEmail: row.contact_email,
    licence: row.licence,
    host: row.host,
    about: row.about ?? "",
    picture:
      row.picture_sha256 === null
        ? null
        : { sha256: row.picture_sha256, alt: row.picture_alt ?? "" },
  };
}
