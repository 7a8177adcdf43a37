import { isCodedError } from "@boplan/domain/error";
import type { TFunction } from "i18next";
import type { z } from "zod";
import { errorText } from "./error-text.server.ts";

/** An expected failure as the pages' scripts read it. */
export interface Refusal {
  readonly outcome: "refused";
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/**
 * Answers a script of ours: what `run` gives, or in the reader's words why not. An expected failure
 * is an answer here and never an error page: what was written stays on the page.
 */
export async function answerJson(options: {
  translator: TFunction;
  run: () => Promise<unknown>;
}): Promise<Response> {
  try {
    return Response.json(await options.run());
  } catch (error) {
    if (!isCodedError(error)) throw error;
    const { code, params } = error;
    const refusal: Refusal = {
      outcome: "refused",
      code,
      params,
      message: errorText({ translator: options.translator, error }),
    };
    return Response.json(refusal, { status: 409 });
  }
}

/** What a script of ours sent; a bare 400 when it is something else. */
export async function readJson<Schema extends z.ZodType>(options: {
  request: Request;
  schema: Schema;
}): Promise<z.output<Schema>> {
  const sent = await options.request.json().catch(() => null);
  const parsed = options.schema.safeParse(sent);
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}
