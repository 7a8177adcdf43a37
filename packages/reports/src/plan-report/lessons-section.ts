import { LESSON_KINDS } from "@boplan/domain/plan";
import type { Block } from "../document-model.ts";
import { planRun, type ReportContext } from "./context.ts";

/** What the work taught, kind by kind. */
export function lessonsBlocks(context: ReportContext): Block[] {
  return LESSON_KINDS.flatMap((kind): Block[] => {
    const lessons = context.plan.parts.lessons.filter((lesson) => lesson.kind === kind);
    if (lessons.length === 0) return [];
    return [
      { type: "heading", level: 2, text: context.t(`reports:parts.lesson.${kind}`) },
      { type: "list", items: lessons.map(({ text }) => [planRun({ context, text })]) },
    ];
  });
}
