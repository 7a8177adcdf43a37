import type { Language } from "@boplan/domain/tenant";
import type { common } from "@boplan/i18n/locales/sv/common";
import type { domain } from "@boplan/i18n/locales/sv/domain";
import type { web } from "@boplan/i18n/locales/sv/web";
import type { i18n } from "i18next";
import { createContext, Fragment, type ReactNode, useContext } from "react";

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${"one" | "other"}`
  ? Base
  : Key;

/** Every path that leads to a text. */
export type Leaves<T, Prefix extends string = ""> = {
  [Key in keyof T & string]: T[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Leaves<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];

/** Keys of the site's own texts; those of other namespaces carry the namespace. */
export type TextKey =
  | Leaves<typeof web>
  | `common:${Leaves<typeof common>}`
  | `domain:${Leaves<typeof domain>}`;

export type TextParams = Readonly<Record<string, string | number>>;

export interface Text {
  readonly language: Language;
  t(key: TextKey, params?: TextParams): string;
}

/** Namespaces that pages are written with; these and no others are sent to the browser. */
export const PAGE_NAMESPACES = ["web", "common", "domain"] as const;

const known = new WeakMap<i18n, Map<Language, Text>>();

/** The page's texts in one language: the same object each time, so that words said once may be kept. */
export function textOf(options: { i18n: i18n; language: Language }): Text {
  const { i18n, language } = options;
  const texts = known.get(i18n) ?? new Map<Language, Text>();
  known.set(i18n, texts);
  const text = texts.get(language) ?? makeText(options);
  texts.set(language, text);
  return text;
}

function makeText({ i18n, language }: { i18n: i18n; language: Language }): Text {
  const translate = i18n.getFixedT(language, [...PAGE_NAMESPACES]);
  // Most texts have no parameters: looking one up takes longer than to draw it.
  const plain = new Map<TextKey, string>();
  return {
    language,
    t: (key, params) => {
      if (params) return translate(key, { ...params }) as string;
      const text = plain.get(key) ?? (translate(key) as string);
      plain.set(key, text);
      return text;
    },
  };
}

const TextContext = createContext<Text | null>(null);

export const TextProvider = TextContext.Provider;

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error("TextProvider is missing");
  return text;
}

/** A text whose `<b>` parts stand out; no other markup is known. */
export function Emphasised({ text }: { readonly text: string }): ReactNode {
  return text.split(/<b>(.*?)<\/b>/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their order
    <Fragment key={place}>{place % 2 === 1 ? <b>{part}</b> : part}</Fragment>
  ));
}
