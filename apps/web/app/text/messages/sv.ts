import { common } from "@boplan/i18n/locales/sv/common";
import { domain } from "@boplan/i18n/locales/sv/domain";
import { web } from "@boplan/i18n/locales/sv/web";

export const messages = { web, common, domain };
