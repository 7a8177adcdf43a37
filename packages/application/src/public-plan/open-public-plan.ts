import { CodedError } from "@boplan/domain/error";
import { type PlanSnapshot, readSnapshot } from "@boplan/domain/snapshot";
import { comparePlans, type PlanDifference } from "@boplan/domain/version-difference";
import type { App } from "../app.ts";
import {
  type FoundPublicPlan,
  findPublicPlan,
  type PublicPlanAddress,
} from "./find-public-plan.ts";
import type { PublicVersion } from "./publication-rows.ts";

/** A version of a public plan: its number, or the content hash of its snapshot. */
export type PublicVersionName = number | string;

export interface OpenedPublicVersion {
  readonly version: PublicVersion;
  readonly snapshot: PlanSnapshot;
}

export interface OpenedPublicPlan extends FoundPublicPlan, OpenedPublicVersion {}

/**
 * A public plan with the content of a version, the current one unless another is named. Two
 * statements. Throws `publicPlan.notFound`, `publicVersion.notFound`.
 */
export async function openPublicPlan(
  options: { app: App; version?: PublicVersionName } & PublicPlanAddress,
): Promise<OpenedPublicPlan> {
  const found = await findPublicPlan(options);
  const version = versionNamed({ found, name: options.version });
  const snapshot = await readPublicSnapshot({ ...options, publicationId: version.publicationId });
  return { ...found, version, snapshot };
}

/**
 * What parts two public versions of a plan. Three statements. Throws `publicPlan.notFound`,
 * `publicVersion.notFound`.
 */
export async function comparePublicVersions(
  options: {
    app: App;
    before: PublicVersionName;
    after: PublicVersionName;
  } & PublicPlanAddress,
): Promise<
  FoundPublicPlan & {
    readonly before: OpenedPublicVersion;
    readonly after: OpenedPublicVersion;
    readonly difference: PlanDifference;
  }
> {
  const { app } = options;
  const found = await findPublicPlan(options);
  const open = async (name: PublicVersionName): Promise<OpenedPublicVersion> => {
    const version = versionNamed({ found, name });
    const { publicationId } = version;
    return { version, snapshot: await readPublicSnapshot({ app, publicationId }) };
  };
  const before = await open(options.before);
  const after = await open(options.after);
  const difference = comparePlans({ before: before.snapshot.plan, after: after.snapshot.plan });
  return { ...found, before, after, difference };
}

/** The version of that name, or the current one. Throws `publicVersion.notFound`. */
export function versionNamed(options: {
  found: Pick<FoundPublicPlan, "versions">;
  name: PublicVersionName | undefined;
}): PublicVersion {
  const { found, name } = options;
  const version = found.versions.find((one) =>
    name === undefined ? one.isCurrent : one.number === name || one.contentHash === name,
  );
  if (!version) throw new CodedError("publicVersion.notFound");
  return version;
}

/** The content of a publication that stands. Throws `publicVersion.notFound`. */
export async function readPublicSnapshot(options: {
  app: App;
  publicationId: string;
}): Promise<PlanSnapshot> {
  const { app, publicationId } = options;
  const row = await app.systemStore.read((reader) =>
    reader
      .selectFrom("public_plan")
      .select("snapshot")
      .where("id", "=", publicationId)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst(),
  );
  if (!row) throw new CodedError("publicVersion.notFound");
  return readSnapshot(row.snapshot);
}
