import type { programs } from "@boplan/i18n/locales/sv/programs";

/** Names of what the API does. Each has its summary among the texts of the site. */
export type OperationId = keyof typeof programs.programs.operations;
