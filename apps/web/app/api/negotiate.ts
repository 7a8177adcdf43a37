import { CodedError } from "@boplan/domain/error";
import Negotiator from "negotiator";
import { FORMATS, type Format, type Operation } from "./operation.ts";

/**
 * The format of the answer: what the address names, else what `Accept` prefers. Throws
 * `api.notAcceptable` when there is none of them.
 */
export function negotiateFormat(options: {
  operation: Pick<Operation, "answers">;
  url: URL;
  headers: Headers;
}): Format {
  const { operation, url, headers } = options;
  const offered = Object.keys(operation.answers) as Format[];
  const named = url.searchParams.get("format");
  const chosen =
    named === null
      ? new Negotiator({ headers: { accept: headers.get("Accept") ?? "*/*" } }).mediaType(offered)
      : offered.find((format) => FORMATS[format] === named);
  const format = offered.find((one) => one === chosen);
  if (!format) throw new CodedError("api.notAcceptable", { offered: offered.join(", ") });
  return format;
}
