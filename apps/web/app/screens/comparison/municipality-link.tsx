import { Link } from "@boplan/ui/link";
import { compareMunicipalityPath } from "../../paths/comparison.ts";

/** A municipality's name as the way to its own page of the comparison. */
export function MunicipalityLink({
  tenant,
  municipality,
}: {
  readonly tenant: string;
  /** `key` is country and code: `SE-2417`. */
  readonly municipality: { readonly key: string; readonly name: string };
}) {
  const [country = "", code = ""] = municipality.key.split("-");
  return (
    <Link
      className="bp-title"
      href={compareMunicipalityPath({ tenant, country, code })}
      isOneOfMany
    >
      {municipality.name}
    </Link>
  );
}
