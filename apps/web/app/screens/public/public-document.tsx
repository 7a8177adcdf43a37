import type { Publisher } from "@boplan/domain/publisher";
import { LANGUAGES, type Language } from "@boplan/domain/tenant";
import { localeOf } from "@boplan/i18n/format";
import { FONT_PRELOADS } from "@boplan/ui/fonts";
import { IconSprite } from "@boplan/ui/icons";
import { SkipLink } from "@boplan/ui/shell";
import style from "@boplan/ui/styles/public.css?url";
import type { ReactNode } from "react";
import { type PublicPaths, publicPaths } from "../../paths/public.ts";
import { useSite } from "../../text/site-text.tsx";
import { PublicFooter, PublicHeader } from "./public-frame.tsx";

/** The municipality that a page speaks for. */
export interface PageMunicipality {
  readonly slug: string;
  readonly name: string;
  readonly publisher: Publisher;
  /** As written on the cover; `null` where the page is of no single plan. */
  readonly caseNumber: string | null;
}

/** A public page, ready to be written. */
export interface PublicPage {
  readonly title: string;
  readonly description: string;
  /** Language of the title where it is not the page's. */
  readonly titleLang?: Language;
  /** Its address by the site's own paths, without language; `null` for one that is not kept. */
  readonly path: ((paths: PublicPaths) => string) | null;
  readonly municipality: PageMunicipality | null;
  /** Whether search engines may list it; an earlier version is not what they should find. */
  readonly isListed?: boolean;
  readonly isEmbedded?: boolean;
  /** Facts about the page for machines, schema.org. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Path of a picture of ours for those who share the page. */
  readonly picture?: { readonly path: string; readonly alt: string } | null;
  /** Said before the page itself, of a page that is not what everybody sees. */
  readonly notice?: ReactNode;
  readonly body: ReactNode;
}

/** What the frame of a page has to know of where it is. */
export interface DocumentContext {
  readonly language: Language;
  readonly asked: Language | null;
  readonly own: string | null;
  readonly origin: string;
  readonly mainOrigin: string;
  readonly url: URL;
  readonly paths: PublicPaths;
  href(path: string): string;
}

/** The whole document: no script, one style sheet, and what machines need to know in its head. */
export function PublicDocument({
  page,
  context,
}: {
  readonly page: PublicPage;
  readonly context: DocumentContext;
}) {
  const { s } = useSite();
  const { language } = context;
  return (
    <html lang={language} data-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[page.title, page.municipality?.name, "Boplan"].filter(Boolean).join(" – ")}</title>
        <Head page={page} context={context} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {FONT_PRELOADS.map((href) => (
          <link
            key={href}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={style} />
      </head>
      {page.isEmbedded ? (
        <body className="bp-embed">
          <IconSprite />
          {page.body}
        </body>
      ) : (
        <body className="bp-public">
          <IconSprite />
          <SkipLink label={s("frame.skip")} />
          {page.notice}
          <PublicHeader page={page} context={context} />
          <main id="main">{page.body}</main>
          <PublicFooter page={page} context={context} />
        </body>
      )}
    </html>
  );
}

function Head({ page, context }: { page: PublicPage; context: DocumentContext }) {
  const { s } = useSite();
  const { title, description, path, municipality, picture, isListed = true } = page;
  const { language, asked } = context;
  const address = path === null ? null : canonicalAddress({ path, municipality, context });
  const isKept = address !== null && isListed && !page.isEmbedded;
  return (
    <>
      <meta name="description" content={description} />
      {isKept ? null : <meta name="robots" content="noindex" />}
      {address === null ? null : (
        <>
          <link rel="canonical" href={inLanguage(address, asked)} />
          {LANGUAGES.map((one) => (
            <link key={one} rel="alternate" hrefLang={one} href={inLanguage(address, one)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address} />
          <meta property="og:url" content={inLanguage(address, asked)} />
        </>
      )}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={municipality?.name ?? "Boplan"} />
      <meta property="og:locale" content={localeOf(language).replace("-", "_")} />
      <SharePicture picture={picture ?? null} context={context} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={s("feed.title")}
        href={context.href(context.paths.feed(municipality?.slug))}
      />
      {page.facts ? <Facts facts={page.facts} /> : null}
    </>
  );
}

/** What is shown where the page is shared: the municipality's own picture, else the product's. */
function SharePicture({
  picture,
  context,
}: {
  readonly picture: PublicPage["picture"];
  readonly context: DocumentContext;
}) {
  const { s } = useSite();
  if (picture) {
    return (
      <>
        <meta property="og:image" content={`${context.origin}${picture.path}`} />
        <meta property="og:image:alt" content={picture.alt} />
        <meta name="twitter:card" content="summary" />
      </>
    );
  }
  return (
    <>
      <meta property="og:image" content={`${context.mainOrigin || context.origin}/share.png`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={s("frame.shareAlt")} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** Data and no script: browsers do not run it and the policy does not speak of it. */
function Facts({ facts }: { readonly facts: Readonly<Record<string, unknown>> }) {
  // What a plan says cannot end the element: no `<` is left in it.
  const json = JSON.stringify(facts).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any markup, see above
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

/** The one address of a page: on the municipality's own host where it has one. */
function canonicalAddress(options: {
  path: (paths: PublicPaths) => string;
  municipality: PageMunicipality | null;
  context: DocumentContext;
}): string {
  const { path, municipality, context } = options;
  const host = municipality?.publisher.host ?? null;
  if (municipality && host !== null) {
    const { protocol } = new URL(context.origin);
    return `${protocol}//${host}${path(publicPaths({ own: municipality.slug }))}`;
  }
  return `${context.mainOrigin || context.origin}${path(publicPaths({ own: null }))}`;
}

function inLanguage(address: string, language: Language | null): string {
  if (language === null) return address;
  return `${address}${address.includes("?") ? "&" : "?"}lang=${language}`;
}
