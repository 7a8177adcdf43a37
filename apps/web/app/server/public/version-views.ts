import type { FoundPublicPlan } from "@boplan/application/public-plan/find-public-plan";
import { dayOfMoment } from "../day-in-words.ts";
import type { PageContext } from "./page-context.server.ts";

/** A public version as a line of the list of versions. */
export interface VersionView {
  readonly number: number;
  readonly label: string;
  readonly href: string;
  readonly published: string;
  readonly isCurrent: boolean;
  /** What differs from the public version before it; `null` for the first. */
  readonly changes: string | null;
}

/** The public versions of a plan, newest first, each with what it changed. */
export function versionViews(options: {
  context: Pick<PageContext<unknown>, "paths" | "href" | "language">;
  found: Pick<FoundPublicPlan, "entry" | "versions">;
}): VersionView[] {
  const { context, found } = options;
  const { paths, href, language } = context;
  const { entry, versions } = found;
  const at = { municipality: entry.municipality.slug, plan: entry.slug };
  return versions.map(({ number, label, publishedAt, isCurrent }, place) => {
    const before = versions[place + 1];
    return {
      number,
      label,
      href: href(isCurrent ? paths.plan(at) : paths.version({ ...at, version: number })),
      published: dayOfMoment({ moment: publishedAt, language }),
      isCurrent,
      changes: before
        ? href(paths.differences({ ...at, before: before.number, after: number }))
        : null,
    };
  });
}
