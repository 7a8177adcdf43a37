import { isLanguage, type Language } from "@boplan/domain/tenant";
import type { RequestScope } from "./request-scope.server.ts";

const COOKIE = "boplan_language";
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Norwegian without a written form means the majority's. */
const BY_PRIMARY_TAG: Readonly<Record<string, Language>> = {
  sv: "sv",
  nb: "nb",
  no: "nb",
  nn: "nn",
  en: "en",
};

/**
 * The reader's language: on pages of a personal link the one named in the address (they need no
 * cookie), then the account's setting, the cookie, the browser, Swedish.
 */
export async function languageOf(options: {
  scope: RequestScope;
  request: Request;
}): Promise<Language> {
  const named = languageOfAddress(new URL(options.request.url));
  if (named) return named;
  const session = await options.scope.session();
  return session?.user.language ?? languageOfHeaders(options.request.headers);
}

/** As `languageOf` for one who is not signed in; needs no database. */
export function languageOfHeaders(headers: Headers): Language {
  return (
    languageOfCookie(headers.get("cookie")) ??
    languageOfAcceptLanguage(headers.get("accept-language")) ??
    "sv"
  );
}

function languageOfAddress({ pathname, searchParams }: URL): Language | null {
  const named = pathname.startsWith("/answer/") ? searchParams.get("lang") : null;
  return named !== null && isLanguage(named) ? named : null;
}

function languageOfCookie(header: string | null): Language | null {
  const match = /(?:^|;\s*)boplan_language=([a-z]{2})(?:;|$)/.exec(header ?? "");
  return match?.[1] && isLanguage(match[1]) ? match[1] : null;
}

function languageOfAcceptLanguage(header: string | null): Language | null {
  const wishes = (header ?? "")
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag, quality: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const language = BY_PRIMARY_TAG[tag.split("-")[0] ?? ""];
    if (language) return language;
  }
  return null;
}

/** `Set-Cookie` that remembers the language on this computer. */
export function languageCookie(options: { language: Language; secure: boolean }): string {
  const flags = `Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax; HttpOnly`;
  return `${COOKIE}=${options.language}; ${flags}${options.secure ? "; Secure" : ""}`;
}
