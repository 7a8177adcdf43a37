import type { Language } from "@boplan/domain/tenant";
import type { FrameworkMessages } from "@boplan/framework-sdk";
import { createInstance, type i18n, type TFunction } from "i18next";
import { en } from "./locales/en/index.ts";
import { nb } from "./locales/nb/index.ts";
import { nn } from "./locales/nn/index.ts";
import { sv } from "./locales/sv/index.ts";

export type FrameworkLocales = Readonly<
  Record<string, Readonly<Record<Language, FrameworkMessages>>>
>;

/** The core namespaces, in the order an unqualified key is looked up. */
export const CORE_NAMESPACES = [
  "common",
  "domain",
  "errors",
  "reports",
  "web",
  "cli",
  "mail",
  "site",
] as const;

export const coreResources = { sv, nb, nn, en };

/** Namespace of a framework's texts. */
export function frameworkNamespace(frameworkId: string): string {
  return `framework.${frameworkId}`;
}

/**
 * One i18next instance with every text of the product. Made once per process; requests and jobs
 * take a fixed translator or a clone from it and never change its language.
 */
export function createI18n(frameworks: FrameworkLocales): i18n {
  const instance = createInstance();
  const resources = Object.fromEntries(
    Object.entries(coreResources).map(([language, core]) => [
      language,
      {
        ...core,
        ...Object.fromEntries(
          Object.entries(frameworks).map(([id, locales]) => [
            frameworkNamespace(id),
            locales[language as Language],
          ]),
        ),
      },
    ]),
  );
  void instance.init({
    resources,
    lng: "sv",
    fallbackLng: { nn: ["nb", "en"], default: ["en"] },
    ns: [...CORE_NAMESPACES],
    defaultNS: "common",
    fallbackNS: ["common"],
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/**
 * A translator for one language. With a framework, its words are tried first and the core's after:
 * `t("facts.owner")` is the country's word for the document's owner where it has one.
 */
export function translatorFor(options: {
  i18n: i18n;
  language: Language;
  frameworkId?: string;
}): TFunction {
  const { i18n: instance, language, frameworkId } = options;
  const core: readonly string[] = CORE_NAMESPACES;
  const namespaces = frameworkId ? [frameworkNamespace(frameworkId), ...core] : core;
  return instance.getFixedT(language, namespaces as [string, ...string[]]) as TFunction;
}
