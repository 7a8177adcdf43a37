import { z } from "zod";
import type { ApiLinks } from "./links.ts";
import { planResource } from "./resources/plan-resource.ts";

/** The JSON Schema (2020-12) of a published plan, for whoever checks what they have fetched. */
export function planJsonSchema(links: ApiLinks): object {
  // Made anew from its shape: under its own name the root would be no more than a reference.
  const plan = z.strictObject(planResource.shape);
  const { $schema, ...schema } = z.toJSONSchema(plan, { io: "output" });
  return { $schema, $id: links.api("/schemas/plan.json"), title: "Boplan plan", ...schema };
}
