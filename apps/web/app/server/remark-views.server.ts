import type { AnswerView, ReadRound } from "@boplan/application/consultation/read-round";
import type { Language } from "@boplan/domain/tenant";
import type { PlanDifference } from "@boplan/domain/version-difference";
import type { NamedElement } from "../screens/consultation/element-names.ts";
import type { ChangedElement, ShownAnswer } from "../screens/consultation/remarks.tsx";
import type { PlanWords } from "../screens/plan/plan-words.ts";
import { dayInWords, dayOfMoment } from "./day-in-words.ts";

/** Every element of the version sent out and of the text now, by what became of it. */
export function changedElements(options: {
  difference: PlanDifference;
  words: PlanWords;
}): ChangedElement[] {
  const { difference, words } = options;
  return difference.elements.flatMap(({ kind, moved, before, after }) => {
    const node = after ?? before;
    if (!node) return [];
    const { element, number } = node;
    return [
      {
        id: element.id,
        place: `${words.kinds[element.kind].one} ${number}`,
        title: element.title,
        change: kind === "same" && moved ? ("changed" as const) : kind,
      },
    ];
  });
}

/** What came in as it is shown, in the order it came in within each body. */
export function shownAnswers(options: {
  parties: ReadRound["parties"];
  sentOut: readonly NamedElement[];
  elements: readonly ChangedElement[];
  language: Language;
}): (ShownAnswer & { partyId: string })[] {
  const { parties, language } = options;
  const sentOut = new Map(options.sentOut.map((element) => [element.id, element]));
  const elements = new Map(options.elements.map((element) => [element.id, element]));
  const known = <Value>(map: ReadonlyMap<string, Value>, ids: readonly string[]) =>
    ids.flatMap((id) => map.get(id) ?? []);
  const shown = (answer: AnswerView) => ({
    id: answer.id,
    receivedOn: dayInWords({ day: answer.receivedOn, language }),
    late: answer.late,
    noComments: answer.noComments,
    isRegistered: answer.isRegistered,
    signedBy: answer.signedBy,
    files: answer.files.map(({ id, name }) => ({ id, name })),
    remarks: answer.remarks.map((remark) => ({
      id: remark.id,
      text: remark.text,
      about: known(sentOut, remark.elementIds),
      outcome: remark.outcome,
      assessment: remark.assessment,
      changed: known(elements, remark.changedElementIds),
      version: remark.version,
      assessedBy: remark.assessedBy,
      assessedOn:
        remark.assessedAt === null ? null : dayOfMoment({ moment: remark.assessedAt, language }),
    })),
  });
  return parties.flatMap((party) =>
    party.answers.map((answer) => ({
      partyId: party.id,
      partyName: party.name,
      ...shown(answer),
    })),
  );
}
