import { CodedError } from "@boplan/domain/error";
import { boundedRequest } from "../server/bounded-request.server.ts";

/** More than the largest element a person could write, far less than what would hurt. */
const MAX_BYTES = 512 * 1024;

const JSON_TYPES = ["application/json", "application/merge-patch+json"];

/**
 * The content of a request as JSON. Throws `api.mediaType`, `api.tooLarge`, `api.badJson`.
 */
export async function readBody(request: Request): Promise<unknown> {
  const type = (request.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (!type || !JSON_TYPES.includes(type)) {
    throw new CodedError("api.mediaType", { wanted: JSON_TYPES.join(", ") });
  }
  const text = await readText(request);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CodedError("api.badJson");
  }
}

async function readText(request: Request): Promise<string> {
  try {
    return await boundedRequest(request, MAX_BYTES).text();
  } catch (error) {
    if (error instanceof Response && error.status === 413) {
      throw new CodedError("api.tooLarge", { kilobytes: MAX_BYTES / 1024 });
    }
    throw error;
  }
}
