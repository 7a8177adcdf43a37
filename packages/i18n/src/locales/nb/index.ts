import { cli } from "./cli.ts";
import { common } from "./common.ts";
import { domain } from "./domain.ts";
import { errors } from "./errors.ts";
import { mail } from "./mail.ts";
import { reports } from "./reports.ts";
import { site } from "./site.ts";
import { web } from "./web.ts";

export const nb = { cli, common, domain, errors, mail, reports, site, web };
