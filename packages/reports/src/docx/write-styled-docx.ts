import { isCodedError } from "@boplan/domain/error";
import type { ReportDocument } from "../document-model.ts";
import { withNotice } from "../with-notice.ts";
import { readStyleTemplate } from "./read-style-template.ts";
import { writeDocx } from "./write-docx.ts";

/** A municipality's own Word file as it was stored. */
export interface StoredTemplate {
  readonly name: string;
  /** `null` where the storage has lost it. */
  readonly bytes: Uint8Array | null;
}

/**
 * The document with the look of a municipality's own, where it has one. A file that is gone, or
 * that no longer passes, gives a document with our look that says so: never none at all.
 */
export async function writeStyledDocx(options: {
  document: ReportDocument;
  template: StoredTemplate | null;
}): Promise<Uint8Array> {
  const { document, template } = options;
  if (template === null) return writeDocx({ document });
  const styleTemplate = usable(template.bytes);
  if (styleTemplate !== null) return writeDocx({ document, styleTemplate });
  const notice = document.labels.templateUnusable.replace("{template}", () => template.name);
  return writeDocx({ document: withNotice({ document, notice }) });
}

function usable(bytes: Uint8Array | null): Uint8Array | null {
  if (bytes === null) return null;
  try {
    readStyleTemplate(bytes);
    return bytes;
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return null;
  }
}
