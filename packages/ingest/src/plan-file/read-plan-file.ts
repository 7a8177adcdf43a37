import { buildTree, type ElementNode, PART_NAMES } from "@boplan/domain/plan";
import type { ReadDocument } from "../child/protocol.ts";
import { NO_ATTRIBUTES, type PlanProposal, type ProposedElement } from "../proposal.ts";
import { assertSize } from "../sources/assert-size.ts";
import { openArchive } from "../sources/open-archive.ts";
import { looksLikePlanJson, type PlanFile, readPlanJson } from "./plan-file.ts";
import { looksLikePlanWorkbook, readPlanWorkbook } from "./workbook/read-plan-workbook.ts";

/**
 * A file that was exported from here, told by its content; `null` for every other document. Throws
 * what `readPlanJson` and `readPlanWorkbook` throw.
 */
export function readPlanFile(options: {
  bytes: Uint8Array;
  fileName: string;
}): Omit<ReadDocument, "usage"> | null {
  const { bytes, fileName } = options;
  assertSize(options);
  const beginning = new TextDecoder().decode(bytes.subarray(0, 400));
  if (looksLikePlanJson(beginning)) {
    const text = new TextDecoder().decode(bytes);
    return readingOf({ planFile: readPlanJson({ text, fileName }), format: "text" });
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const archive = openArchive({ bytes, fileName });
  if (!archive.names.has("xl/workbook.xml")) return null;
  if (!looksLikePlanWorkbook({ archive, fileName })) return null;
  return readingOf({ planFile: readPlanWorkbook({ archive, fileName }), format: "xlsx" });
}

/** The plan in the shape of a reading, so that it is shown and scored like any other. */
function readingOf(options: {
  planFile: PlanFile;
  format: "text" | "xlsx";
}): Omit<ReadDocument, "usage"> {
  const { planFile, format } = options;
  const { plan } = planFile;
  const titles: string[] = [];
  const shape = ({ element, children }: ElementNode): ProposedElement => {
    titles.push(element.title);
    const { kind, title, text, start, end, costs } = element;
    return {
      ...{ kind, title, text },
      attributes: { ...NO_ATTRIBUTES, start, end, costs },
      source: { lines: [titles.length, titles.length] },
      confidence: 1,
      children: children.map(shape),
    };
  };
  const elements = buildTree(plan.elements).map(shape);
  const place = { lines: [1, 1] as const };
  const parts = PART_NAMES.filter((part) => plan.parts[part].length > 0).map((part) => [
    part,
    plan.parts[part].map(({ id: _, ...entry }) => ({ ...entry, place })),
  ]);
  const proposal: PlanProposal = {
    title: plan.title,
    document: plan.document,
    parts: Object.fromEntries(parts),
    elements,
    leftovers: [],
    score: { linesTotal: titles.length, linesPlaced: titles.length },
    notice: null,
  };
  const nothing = titles.map(() => null);
  return {
    frameworkId: plan.frameworkId,
    source: { format, lines: titles, places: nothing, topics: nothing, notices: [] },
    proposal,
    planFile,
  };
}
