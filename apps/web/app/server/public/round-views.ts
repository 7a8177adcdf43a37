import type { AnnouncedRound } from "@boplan/application/public-plan/open-rounds";
import type { Language } from "@boplan/domain/tenant";
import { dayInWords } from "../day-in-words.ts";

/** An open hearing as a page tells of it. */
export interface RoundView {
  readonly name: string;
  /** Language of the name where it is not the page's. */
  readonly lang?: Language;
  readonly deadline: string;
  readonly url: string | null;
}

export function roundViews(options: {
  rounds: readonly AnnouncedRound[];
  language: Language;
}): RoundView[] {
  const { rounds, language } = options;
  return rounds.map((round) => ({
    name: round.name,
    ...(round.language === language ? {} : { lang: round.language }),
    deadline: dayInWords({ day: round.deadline, language }),
    url: round.url,
  }));
}
