import { isCodedError } from "@boplan/domain/error";
import type { Language } from "@boplan/domain/tenant";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import type { z } from "zod";
import { MissingPage } from "../../screens/public/missing-page.tsx";
import { PublicDocument, type PublicPage } from "../../screens/public/public-document.tsx";
import { SiteTextProvider } from "../../text/site-text.tsx";
import { TextProvider } from "../../text/text.tsx";
import { webEnv } from "../env.server.ts";
import { languageOfHeaders } from "../language.server.ts";
import { conditionalAnswer, countStatements } from "./conditional-answer.server.ts";
import {
  type PageContext,
  type PublicContext,
  pageContext,
  publicContext,
} from "./page-context.server.ts";
import { publicPolicy } from "./public-policy.ts";

/** What `find` has to say besides what it found. */
export interface Found {
  /** Changes whenever anything does that the answer is made of. */
  readonly stamp: string;
  /** Language of the page when the address names none. */
  readonly language: Language;
  readonly vary?: readonly string[];
}

interface PublicRouteOptions<Schema extends z.ZodType, Value extends Found> {
  readonly params: Schema;
  /** Looks for what is public; a code `…notFound` is the page that says so. */
  readonly find: (context: PublicContext<z.output<Schema>>) => Promise<Value>;
}

/**
 * A public page: parses the address, asks what is public, and answers from that alone. Rendered to
 * plain HTML without any script, and only when the reader and the cache do not have it.
 */
export function publicPage<Schema extends z.ZodType, Value extends Found>(
  options: PublicRouteOptions<Schema, Value> & {
    readonly page: (
      context: PageContext<z.output<Schema>>,
      found: Value,
    ) => Promise<PublicPage> | PublicPage;
  },
) {
  return publicRouteOf(options, async ({ context, found, parts }) => {
    const isEmbedded = context.url.pathname.startsWith("/embed/");
    return conditionalAnswer(context.request, {
      contentType: "text/html; charset=utf-8",
      parts,
      vary: found.vary ?? [],
      headers: pageHeaders({ language: context.language, isEmbedded }),
      make: async () => renderPage(context, await options.page(context, found)),
    });
  });
}

/** A public answer that is no page: a feed, data, a site map. */
export function publicText<Schema extends z.ZodType, Value extends Found>(
  options: PublicRouteOptions<Schema, Value> & {
    readonly contentType: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly text: (
      context: PageContext<z.output<Schema>>,
      found: Value,
    ) => Promise<string> | string;
  },
) {
  return publicRouteOf(options, async ({ context, found, parts }) =>
    conditionalAnswer(context.request, {
      contentType: options.contentType,
      parts,
      headers: { ...FILE_HEADERS, ...options.headers },
      make: async () => options.text(context, found),
    }),
  );
}

/** Open data is for everybody's programs, also those that run in other sites' pages. */
export const FILE_HEADERS = {
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Access-Control-Allow-Origin": "*",
} as const;

/** As `publicPage`, with an answer of any sort. */
export function publicRouteOf<Schema extends z.ZodType, Value extends Found>(
  options: PublicRouteOptions<Schema, Value>,
  answer: (given: {
    context: PageContext<z.output<Schema>>;
    found: Value;
    /** All that an answer follows from. */
    parts: readonly unknown[];
  }) => Promise<Response>,
) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const params = options.params.safeParse(args.params);
    if (!params.success) return missing(args);
    const context = publicContext({ ...asked(args), params: params.data });
    try {
      const found = await options.find(context);
      const language = context.asked ?? found.language;
      const { pathname, search } = context.url;
      const parts = [pathname, search, context.origin, language, context.today, found.stamp];
      return await answer({ context: pageContext(context, language), found, parts });
    } catch (error) {
      if (isCodedError(error) && /\.notFound$/.test(error.code)) return missing(args);
      throw error;
    }
  };
}

/** A page that is about a moment and is not kept: something is missing, or being made. */
export function statePage(options: {
  context: PageContext<unknown>;
  status: number;
  page: PublicPage;
  headers?: Readonly<Record<string, string>>;
}): Response {
  const { context, status, page } = options;
  const headers = new Headers({
    ...pageHeaders({ language: context.language, isEmbedded: false }),
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    ...options.headers,
  });
  countStatements(headers);
  const isHead = context.request.method === "HEAD";
  return new Response(isHead ? null : renderPage(context, page), { status, headers });
}

/** The same page for what never was, for what is not public and for what was withdrawn. */
export function missing(args: LoaderFunctionArgs): Response {
  const context = publicContext({ ...asked(args), params: {} });
  const language = context.asked ?? languageOfHeaders(acceptOnly(args.request.headers));
  const page = pageContext(context, language);
  const { site } = page;
  return statePage({
    context: page,
    status: 404,
    headers: { Vary: "Accept-Language" },
    page: {
      title: site.s("missing.title"),
      description: site.s("missing.say"),
      path: null,
      municipality: null,
      body: <MissingPage home={page.href(page.paths.home())} />,
    },
  });
}

function renderPage(context: PageContext<unknown>, page: PublicPage): string {
  const markup = renderToStaticMarkup(
    <TextProvider value={context.text}>
      <SiteTextProvider value={context.site}>
        <PublicDocument page={page} context={context} />
      </SiteTextProvider>
    </TextProvider>,
  );
  return `<!doctype html>${markup}`;
}

function pageHeaders(options: { language: Language; isEmbedded: boolean }): Record<string, string> {
  const isSecure = webEnv().BOPLAN_ORIGIN?.startsWith("https:") ?? false;
  const { language, isEmbedded } = options;
  return {
    "Content-Language": language,
    "Content-Security-Policy": publicPolicy({ isSecure, isEmbedded }),
  };
}

function asked({ request, context }: LoaderFunctionArgs) {
  return { request, scope: context.scope };
}

/** Public pages read no cookie, not even that of the language. */
function acceptOnly(headers: Headers): Headers {
  const accept = headers.get("accept-language");
  return new Headers(accept === null ? {} : { "accept-language": accept });
}

/** The language that a reader's browser asks for. */
export function languageOfBrowser(request: Request): Language {
  return languageOfHeaders(acceptOnly(request.headers));
}
