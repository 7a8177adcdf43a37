import { CodedError } from "@boplan/domain/error";
import { MAX_DOCUMENT_BYTES } from "./source-document.ts";

/** Refuses what no reader need open. Throws `import.empty` or `import.tooLarge`. */
export function assertSize(options: { bytes: Uint8Array; fileName: string }): void {
  const { bytes, fileName } = options;
  if (bytes.length === 0) throw new CodedError("import.empty", { fileName });
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    const limitMegabytes = MAX_DOCUMENT_BYTES / 1024 / 1024;
    throw new CodedError("import.tooLarge", { fileName, limitMegabytes });
  }
}
