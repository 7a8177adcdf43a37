import { isLanguage, LANGUAGES, type Language } from "@boplan/domain/tenant";
import { Option } from "commander";

/** Norwegian terminals name their language in several ways. */
const ALIASES: Readonly<Record<string, Language>> = { no: "nb" };

/** `--lang`, as every command takes it. */
export function languageOption(description: string): Option {
  return new Option("--lang <code>", description).choices([...LANGUAGES, ...Object.keys(ALIASES)]);
}

/** The language to speak: the one asked for, else the terminal's, else Swedish. */
export function chooseLanguage(options: { args: readonly string[]; locale: string }): Language {
  const { args, locale } = options;
  const at = args.indexOf("--lang");
  const asked =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  for (const candidate of [asked, locale.split(/[_.@]/)[0]]) {
    const name = candidate?.toLowerCase() ?? "";
    const language = ALIASES[name] ?? name;
    if (isLanguage(language)) return language;
  }
  return "sv";
}
