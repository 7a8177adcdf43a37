import { common } from "@boplan/i18n/locales/nb/common";
import { domain } from "@boplan/i18n/locales/nb/domain";
import { web } from "@boplan/i18n/locales/nb/web";

export const messages = { web, common, domain };
