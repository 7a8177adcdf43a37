import { common } from "@boplan/i18n/locales/en/common";
import { domain } from "@boplan/i18n/locales/en/domain";
import { web } from "@boplan/i18n/locales/en/web";

export const messages = { web, common, domain };
