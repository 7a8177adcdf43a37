import type { App } from "@boplan/application/app";
import type { Language } from "@boplan/domain/tenant";
import { type PlanWords, planWords } from "../screens/plan/plan-words.ts";

/** Words of several frameworks in one language; of one that is not installed its ids. */
export interface FrameworkNames {
  /** The framework's own words; `null` where the installation lacks it. */
  readonly wordsOf: (frameworkId: string) => PlanWords | null;
  readonly frameworkName: (frameworkId: string) => string;
  readonly regimeName: (of: { frameworkId: string; regime: string | null }) => string | null;
  /** Of a word written `framework/id`. */
  readonly wordName: (group: "instruments" | "targetGroups", word: string) => string;
}

export function frameworkNames(options: { app: App; language: Language }): FrameworkNames {
  const { app, language } = options;
  const known = new Map<string, PlanWords | null>();
  const wordsOf = (id: string) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const words = app.frameworks.has(id)
      ? planWords({ framework: app.frameworks.get(id), language })
      : null;
    known.set(id, words);
    return words;
  };
  return {
    wordsOf,
    frameworkName: (id) => wordsOf(id)?.framework ?? id,
    regimeName: ({ frameworkId, regime }) =>
      regime === null || !app.frameworks.has(frameworkId)
        ? regime
        : (app.frameworks.get(frameworkId).locales[language].regimes[regime] ?? regime),
    wordName: (group, word) => {
      const [framework = "", id = ""] = word.split("/");
      return wordsOf(framework)?.[group][id] ?? id;
    },
  };
}
