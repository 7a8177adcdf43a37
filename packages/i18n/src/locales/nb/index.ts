import { common } from "./common.ts";
import { domain } from "./domain.ts";
import { errors } from "./errors.ts";
import { reports } from "./reports.ts";

export const nb = { common, domain, errors, reports };
