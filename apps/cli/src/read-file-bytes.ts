import fs from "node:fs/promises";
import path from "node:path";
import { CodedError } from "@boplan/domain/error";
import type { CliContext } from "./cli-context.ts";

/** More than any reader accepts; the rest of a huge file is never read into memory. */
const READ_AT_MOST = 64 * 1024 * 1024;

/** The bytes of a file named in an argument. Throws `cli.fileNotFound` or `cli.fileUnreadable`. */
export async function readFileBytes(options: {
  context: Pick<CliContext, "cwd">;
  fileName: string;
}): Promise<Uint8Array> {
  const { context, fileName } = options;
  try {
    const file = await fs.open(path.resolve(context.cwd, fileName), "r");
    try {
      const { size } = await file.stat();
      const bytes = new Uint8Array(Math.min(size, READ_AT_MOST));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CodedError(missing ? "cli.fileNotFound" : "cli.fileUnreadable", { fileName });
  }
}
