import type { Language } from "@boplan/domain/tenant";
import { createInstance } from "i18next";
import { PAGE_NAMESPACES, type Text, textOf } from "./text.tsx";

/* One file per language; the reader's is the only one that is fetched. */
const MESSAGES = {
  sv: () => import("./messages/sv.ts"),
  nb: () => import("./messages/nb.ts"),
  nn: () => import("./messages/nn.ts"),
  en: () => import("./messages/en.ts"),
} as const;

/** The same texts the server rendered with, so that hydration finds what it expects. */
export async function loadText(language: Language): Promise<Text> {
  const { messages } = await MESSAGES[language]();
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    resources: { [language]: messages },
    ns: [...PAGE_NAMESPACES],
    defaultNS: "web",
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return textOf({ i18n, language });
}
