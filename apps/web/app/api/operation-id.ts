import type { apiDocs } from "@boplan/i18n/locales/sv/api-docs";

/** Names of what the API does. Each has its summary among the texts of the site. */
export type OperationId = keyof typeof apiDocs.apiDocs.operation;
