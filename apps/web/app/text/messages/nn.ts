import { common } from "@boplan/i18n/locales/nn/common";
import { domain } from "@boplan/i18n/locales/nn/domain";
import { web } from "@boplan/i18n/locales/nn/web";

export const messages = { web, common, domain };
