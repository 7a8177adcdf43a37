import {
  BuilderElement,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
  XmlComponent,
} from "docx";
import type { ReportDocument } from "../document-model.ts";
import { xmlText } from "../plain-text.ts";
import type { DocxState } from "./docx-text.ts";

/**
 * Filled in already and linked, so that it can be read before Word has counted the pages; Word puts
 * the numbers of the pages there when the file is opened.
 */
export function contentsParts(options: {
  document: ReportDocument;
  state: DocxState;
}): Paragraph[] {
  const { document, state } = options;
  const { contentsDepth, labels, sections } = document;
  if (contentsDepth === 0) return [];
  return [
    new Paragraph({
      style: "Subtitle",
      pageBreakBefore: true,
      children: [new TextRun({ text: labels.contents, bold: true })],
    }),
    ...sections.map(({ id, number, title }, at) => {
      const text = new TextRun(`${number ?? ""}\u2002${xmlText(title.trim() || labels.untitled)}`);
      const anchor = state.anchors.get(id);
      return new Paragraph({
        style: "TOC1",
        children: [
          ...(at === 0 ? fieldStart(`TOC \\h \\o "1-${contentsDepth}"`) : []),
          anchor === undefined ? text : new InternalHyperlink({ anchor, children: [text] }),
          ...(at === sections.length - 1 ? [fieldMark("end")] : []),
        ],
      });
    }),
  ];
}

/** Each part of a field in a run of its own: in one run, some programs print the instruction. */
function fieldStart(instruction: string): ParagraphChild[] {
  return [
    fieldMark("begin"),
    new BuilderElement({ name: "w:r", children: [new Instruction(instruction)] }),
    fieldMark("separate"),
  ];
}

class Instruction extends XmlComponent {
  constructor(words: string) {
    super("w:instrText");
    this.root.push(words);
  }
}

function fieldMark(type: "begin" | "separate" | "end"): ParagraphChild {
  const mark = new BuilderElement<{ type: string; dirty?: string }>({
    name: "w:fldChar",
    attributes: {
      type: { key: "w:fldCharType", value: type },
      ...(type === "begin" ? { dirty: { key: "w:dirty", value: "true" } } : {}),
    },
  });
  return new BuilderElement({ name: "w:r", children: [mark] });
}
