/** Formats that a public version's documents are fetched in; the ending of their addresses. */
export const PUBLIC_FORMATS = ["pdf", "docx", "html", "xlsx"] as const;
export type PublicFormat = (typeof PUBLIC_FORMATS)[number];

/** A public plan, by its municipality and its own name in addresses. */
export interface PublicPlanPath {
  readonly municipality: string;
  readonly plan: string;
}

/**
 * Addresses of the public pages. On a municipality's own host its pages stand at the root, and
 * those of others on the main site.
 */
export interface PublicPaths {
  home(): string;
  municipality(slug: string): string;
  plan(path: PublicPlanPath): string;
  full(path: PublicPlanPath): string;
  version(path: PublicPlanPath & { readonly version: number }): string;
  differences(path: PublicPlanPath & { readonly before: number; readonly after: number }): string;
  data(path: PublicPlanPath & { readonly version?: number }): string;
  document(
    path: PublicPlanPath & { readonly version?: number; readonly format: PublicFormat },
  ): string;
  embed(path: PublicPlanPath): string;
  /** Feed of everybody, or of one municipality. */
  feed(slug?: string): string;
  picture(path: { readonly municipality: string; readonly sha256: string }): string;
  accessibility(): string;
  /** The page about open data and the API, on the main site. */
  api(): string;
  signIn(): string;
}

/** Addresses as they are on the main site (`own` is `null`) or on the host of one municipality. */
export function publicPaths(options: {
  readonly own: string | null;
  /** Origin of the main site, for what is not on a municipality's own host; empty when unknown. */
  readonly mainOrigin?: string;
}): PublicPaths {
  const { own, mainOrigin = "" } = options;
  const main = own === null ? "" : mainOrigin;
  const base = (slug: string) => (slug === own ? "" : `${main}/p/${encodeURIComponent(slug)}`);
  const planAt = ({ municipality, plan }: PublicPlanPath) =>
    `${base(municipality)}/${encodeURIComponent(plan)}`;
  const versionAt = (path: PublicPlanPath & { readonly version?: number }) =>
    path.version === undefined ? planAt(path) : `${planAt(path)}/versions/${path.version}`;
  return {
    home: () => "/",
    municipality: (slug) => base(slug) || "/",
    plan: planAt,
    full: (path) => `${planAt(path)}/full`,
    version: (path) => versionAt(path),
    differences: (path) => `${planAt(path)}/versions/${path.before}..${path.after}`,
    data: (path) => `${versionAt(path)}/data.json`,
    document: (path) => `${versionAt(path)}/plan.${path.format}`,
    embed: ({ municipality, plan }) =>
      municipality === own
        ? `/embed/${encodeURIComponent(plan)}`
        : `${main}/embed/${encodeURIComponent(municipality)}/${encodeURIComponent(plan)}`,
    feed: (slug) => (slug === undefined ? "/feed.atom" : `${base(slug)}/feed.atom`),
    picture: ({ municipality, sha256 }) => `${base(municipality)}/picture/${sha256}.png`,
    accessibility: () => "/accessibility",
    api: () => `${main}/api`,
    signIn: () => `${main}/sign-in`,
  };
}

/** The addresses as they are on the main site: what is linked to from outside the pages. */
export const mainPublicPaths: PublicPaths = publicPaths({ own: null });

/** Whether an address is a public page: those are fetched whole, never inside the application. */
export function isPublicPath(path: string): boolean {
  return /^\/($|[?#])|^\/(p|embed|accessibility|api)(\/|$|[?#])/.test(path);
}
