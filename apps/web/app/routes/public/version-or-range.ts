import type { LoaderFunctionArgs } from "@remix-run/node";
import { loader as differences } from "./differences.tsx";
import { loader as version } from "./version.tsx";

/** `versions/3` is a version, `versions/3..5` what parts two of them. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return args.params.version?.includes("..") ? differences(args) : version(args);
}
