import type { SentFile } from "@boplan/application/attachment/admit-files";
import { MAX_REMARKS } from "@boplan/application/consultation/round-form";
import { textIn } from "./form.server.ts";

/** What stands in a form with remarks, ready for `answerSchema`. */
export function answerIn(form: FormData) {
  const count = Math.min(Number(textIn(form, "count")) || 1, MAX_REMARKS);
  return {
    clientKey: textIn(form, "clientKey"),
    signedBy: textIn(form, "signedBy"),
    noComments: textIn(form, "noComments") !== "",
    remarks: Array.from({ length: count }, (_, place) => ({
      elementId: textIn(form, `about-${place}`),
      text: textIn(form, `remark-${place}`),
    })),
  };
}

/** The files of a form; a field that was left empty has none. */
export async function filesIn(form: FormData): Promise<SentFile[]> {
  const files = form.getAll("files").filter((file): file is File => typeof file !== "string");
  return Promise.all(
    files
      .filter(({ size, name }) => size > 0 || name !== "")
      .map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
  );
}
