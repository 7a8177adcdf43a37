import type { FrameworkRegistry } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";

/** The frameworks a plan may be seen through, besides its own: those that the tenant has enabled. */
export function offeredLenses(options: {
  frameworks: FrameworkRegistry;
  own: string;
  /** Ids of the frameworks that the tenant has enabled. */
  enabled: readonly string[];
}): Framework[] {
  const { frameworks, own, enabled } = options;
  return frameworks.list().filter(({ id }) => id !== own && enabled.includes(id));
}
