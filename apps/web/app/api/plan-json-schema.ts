import { z } from "zod";
import type { ApiLinks } from "./links.ts";
import { planResource } from "./resources/plan-resource.ts";

/** The JSON Schema (2020-12) of a published plan, for whoever checks what they have fetched. */
export function planJsonSchema(links: ApiLinks): object {
  const { $schema, ...schema } = z.toJSONSchema(planResource, { io: "output", reused: "inline" });
  return { $schema, $id: links.api("/schemas/plan.json"), title: "Boplan plan", ...schema };
}
