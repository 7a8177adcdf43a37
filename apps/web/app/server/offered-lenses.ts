import type { FrameworkRegistry } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";

/** ISO code of no country: frameworks made for teaching and tests. */
const NO_COUNTRY = "XX";

/** The frameworks a plan may be seen through, besides its own; fictional ones only by address. */
export function offeredLenses(options: {
  frameworks: FrameworkRegistry;
  own: string;
}): Framework[] {
  return options.frameworks
    .list()
    .filter(({ id, jurisdiction }) => id !== options.own && jurisdiction !== NO_COUNTRY);
}
