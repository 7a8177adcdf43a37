import { slugOf } from "@boplan/application/plan/plan-slug";
import { allMunicipalities, type Municipality } from "@boplan/register/municipality";

const wanted = (municipality: Municipality) => slugOf(municipality.displayName);

const shared = new Map<string, Municipality[]>();
for (const municipality of allMunicipalities()) {
  const slug = wanted(municipality);
  shared.set(slug, [...(shared.get(slug) ?? []), municipality]);
}

/** Short name of a municipality's tenant: `ockelbo`; with its code where two would have the same. */
export function tenantSlugOf(municipality: Municipality): string {
  const slug = wanted(municipality);
  return (shared.get(slug)?.length ?? 0) > 1 ? `${slug}-${municipality.code}` : slug;
}

/** `Ockelbo kommun`, `Eigersund kommune`, `Nome kommune`. */
export function tenantNameOf({ country, name, officialName }: Municipality): string {
  return country === "SE" ? officialName : `${name} kommune`;
}
