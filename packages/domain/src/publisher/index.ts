/** Terms that a municipality may give its open data under. */
export const DATA_LICENCES = ["cc0-1.0", "cc-by-4.0", "nlod-2.0"] as const;
export type DataLicence = (typeof DATA_LICENCES)[number];

/** Name and address of the text of each. Names are the licences' own and are not translated. */
export const LICENCE_TEXTS: Readonly<
  Record<DataLicence, { readonly name: string; readonly url: string }>
> = {
  "cc0-1.0": {
    name: "CC0 1.0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  "cc-by-4.0": {
    name: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  "nlod-2.0": {
    name: "NLOD 2.0",
    url: "https://data.norge.no/nlod/no/2.0",
  },
};

/** Licences that fit in a country; NLOD is written for Norwegian public data. */
export function licencesOf(country: string): readonly DataLicence[] {
  return country === "NO" ? DATA_LICENCES : ["cc0-1.0", "cc-by-4.0"];
}

/** Who publishes a plan, as everybody may know it. What nobody has stated is `null` or empty. */
export interface Publisher {
  readonly organisationNumber: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly licence: DataLicence | null;
  /** The municipality's own host name that leads to its public pages. */
  readonly host: string | null;
  /** In the municipality's own language. */
  readonly about: string;
  /** Arms or logo; the hash names its bytes. */
  readonly picture: { readonly sha256: string; readonly alt: string } | null;
}

/** A publisher of whom nothing is stated. */
export const UNKNOWN_PUBLISHER: Publisher = Object.freeze({
  organisationNumber: null,
  contactName: null,
  contactEmail: null,
  licence: null,
  host: null,
  about: "",
  picture: null,
});
