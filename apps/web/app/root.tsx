import "@boplan/ui/styles/index.css";
import { FONT_PRELOADS } from "@boplan/ui/fonts";
import { IconSprite } from "@boplan/ui/icons";
import { LinkProvider } from "@boplan/ui/link";
import type { LinksFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "@remix-run/react";
import type { ReactNode } from "react";
import { pageMeta } from "./screens/page-meta.ts";
import { ClientLink } from "./screens/shell/client-link.tsx";
import { ErrorPage } from "./screens/shell/error-page.tsx";
import {
  useEscapeClosesMenus,
  useFocusOnNavigation,
  useOpenTabInSight,
  useReadyMark,
} from "./screens/shell/use-focus-on-navigation.ts";
import { useFollowedLinks } from "./screens/shell/use-followed-links.ts";
import { staysWhileWriting } from "./screens/writing/stays-while-writing.ts";
import { publicRoute } from "./server/route-builder.server.ts";
import { useNonce } from "./text/nonce.ts";
import { useText } from "./text/text.tsx";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
  ...FONT_PRELOADS.map((href) => ({
    rel: "preload" as const,
    href,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
];

export const meta = pageMeta;

export const loader = publicRoute(async ({ language, text }) => ({
  language,
  sorryTitle: text.t("sorry.pageTitle"),
}));

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language } = useText();
  const nonce = useNonce();
  return (
    <html lang={language} data-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#073b46" />
        <Meta />
        <Links />
      </head>
      <body data-size="sm">
        <IconSprite />
        <LinkProvider value={ClientLink}>{children}</LinkProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export const shouldRevalidate = staysWhileWriting;

export default function Root() {
  useFollowedLinks();
  useFocusOnNavigation();
  useOpenTabInSight();
  useEscapeClosesMenus();
  useReadyMark();
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
