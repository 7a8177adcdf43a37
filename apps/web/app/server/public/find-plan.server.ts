import { createHash } from "node:crypto";
import type { App } from "@boplan/application/app";
import {
  type FoundPublicPlan,
  findPublicPlan,
} from "@boplan/application/public-plan/find-public-plan";
import {
  findSurroundings,
  type PublicSurroundings,
} from "@boplan/application/public-plan/find-surroundings";
import { versionNamed } from "@boplan/application/public-plan/open-public-plan";
import type { PublicVersion } from "@boplan/application/public-plan/publication-rows";
import { z } from "zod";
import type { PageMunicipality } from "../../screens/public/public-document.tsx";
import type { Found } from "./public-route.server.tsx";

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

export const municipalityParams = z.object({ municipality: slug });
export const planParams = municipalityParams.extend({ plan: slug });
const number = z.coerce.number().int().min(1).max(100_000);
export const versionParams = planParams.extend({ version: number });

/** `3..5`: two versions to compare. */
export const rangeParams = planParams.extend({
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}\.\.[1-9]\d{0,4}$/)
    .transform((range): readonly [number, number] => {
      const [first, second] = range.split("..");
      return [Number(first), Number(second)];
    }),
});

/** A public plan as a page needs it: with the language its pages have by themselves. */
export type PlanFound = FoundPublicPlan & Found;

/** A version of it with what stands beside. */
export type VersionFound = PlanFound & PublicSurroundings & { readonly version: PublicVersion };

export async function findPlan(options: {
  app: App;
  params: z.output<typeof planParams>;
}): Promise<PlanFound> {
  const { app, params } = options;
  const found = await findPublicPlan({ app, ...params });
  return { ...found, language: found.entry.language };
}

/** A plan with the documents of one version, the current one by itself, and open hearings. */
export async function findVersion(options: {
  app: App;
  params: z.output<typeof planParams>;
  number?: number;
}): Promise<VersionFound> {
  const { app } = options;
  const found = await findPlan(options);
  const version = versionNamed({ found, name: options.number });
  const around = await findSurroundings({ app, found, publicationId: version.publicationId });
  const stamp = createHash("sha256")
    .update(JSON.stringify([found.stamp, version.publicationId, around]))
    .digest("hex");
  return { ...found, ...around, version, stamp };
}

/** The municipality that a page of a plan speaks for. */
export function speakerOf(found: FoundPublicPlan, caseNumber: string | null): PageMunicipality {
  const { slug: itsSlug, name } = found.entry.municipality;
  return { slug: itsSlug, name, publisher: found.publisher, caseNumber };
}
