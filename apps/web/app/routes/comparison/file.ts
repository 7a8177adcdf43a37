import { isCodedError } from "@boplan/domain/error";
import {
  readComparisonFileName,
  writeComparisonFile,
} from "../../server/comparison-file.server.ts";
import { errorText } from "../../server/error-text.server.ts";
import { fileAnswer } from "../../server/file-answer.server.ts";
import { comparisonFileParams } from "../../server/params.ts";
import { notHere, tenantRoute } from "../../server/route-builder.server.ts";

/** `compare/measures.xlsx?theme=…`: what the view of the same address shows, as a file. */
export const loader = tenantRoute({
  params: comparisonFileParams,
  permission: "comparison:read",
  run: async (context) => {
    const asked = readComparisonFileName(context.params.file);
    if (!asked) throw notHere();
    try {
      const file = await writeComparisonFile({ context, ...asked });
      if (!file) throw notHere();
      return fileAnswer(file);
    } catch (error) {
      if (!isCodedError(error) || !error.code.startsWith("comparisonFile.")) throw error;
      // A file cannot explain itself, so the answer does in plain words.
      return new Response(errorText({ translator: context.translator(), error }), {
        status: error.code === "comparisonFile.tooManyRows" ? 422 : 503,
        headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
      });
    }
  },
});
