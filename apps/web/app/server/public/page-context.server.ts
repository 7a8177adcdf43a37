import { type App, todayOf } from "@boplan/application/app";
import { isLanguage, type Language } from "@boplan/domain/tenant";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type PublicPaths, publicPaths } from "../../paths/public.ts";
import { type SiteText, siteTextOf } from "../../text/site-text.tsx";
import { type Text, textOf } from "../../text/text.tsx";
import { webContainer } from "../container.server.ts";
import { webEnv } from "../env.server.ts";

/** What a public route is given. No session is looked for and no cookie is read or set. */
export interface PublicContext<Params> {
  readonly app: App;
  readonly request: Request;
  readonly url: URL;
  readonly params: Params;
  readonly scope: LoaderFunctionArgs["context"]["scope"];
  /** Slug of the municipality whose own host was asked; `null` on the main site. */
  readonly own: string | null;
  /** Where the reader is, and where the main site is: `https://boplan.example`. */
  readonly origin: string;
  readonly mainOrigin: string;
  readonly paths: PublicPaths;
  /** Language named in the address; `null` when none is. */
  readonly asked: Language | null;
  readonly today: string;
}

/** What a page is written with, once its language is known. */
export interface PageContext<Params> extends PublicContext<Params> {
  readonly language: Language;
  readonly text: Text;
  readonly site: SiteText;
  /** An address of ours that keeps the language the reader has chosen. */
  href(path: string): string;
}

/** Where a public page is asked for, and by what addresses it leads on. */
export function publicContext<Params>(options: {
  request: Request;
  scope: LoaderFunctionArgs["context"]["scope"];
  params: Params;
}): PublicContext<Params> {
  const { request, scope, params } = options;
  const url = new URL(request.url);
  const mainOrigin = webEnv().BOPLAN_ORIGIN ?? (scope.own === null ? url.origin : "");
  const own = scope.own;
  const asked = url.searchParams.get("lang");
  const { app } = webContainer();
  return {
    app,
    request,
    url,
    params,
    scope,
    own,
    // Behind a proxy the scheme of a municipality's host is that of the main site.
    origin:
      own === null ? mainOrigin : `${new URL(mainOrigin || url.origin).protocol}//${url.host}`,
    mainOrigin,
    paths: publicPaths({ own, mainOrigin }),
    asked: asked !== null && isLanguage(asked) ? asked : null,
    today: todayOf(app),
  };
}

/** The same, once the language of the page is known. */
export function pageContext<Params>(
  context: PublicContext<Params>,
  language: Language,
): PageContext<Params> {
  const { i18n } = webContainer();
  const { asked } = context;
  return {
    ...context,
    language,
    text: textOf({ i18n, language }),
    site: siteTextOf({ i18n, language }),
    href: (path) => (asked === null ? path : withLanguage(path, asked)),
  };
}

/** An address with the language named in it. */
export function withLanguage(path: string, language: Language): string {
  const [bare = "", fragment] = path.split("#", 2);
  const mark = bare.includes("?") ? "&" : "?";
  return `${bare}${mark}lang=${language}${fragment === undefined ? "" : `#${fragment}`}`;
}
