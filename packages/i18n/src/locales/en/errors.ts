import type { Messages } from "../../messages.ts";

export const errors: Messages["errors"] = {
  unknown: "Something went wrong. Try again.",
  cli: {
    noDatabase:
      "No database is given. Run the command through `npm run boplan --`, or give DATABASE_URL and DATABASE_OWNER_URL.",
    fileNotFound: "There is no file {{fileName}}.",
    fileUnreadable: "The file {{fileName}} cannot be read.",
    outUnwritable: "{{file}} cannot be written.",
    reportTimeout:
      "The report was not done within {{seconds}} seconds. The order stands; check that a worker is running.",
  },
  framework: {
    unknown: "There is no framework “{{id}}” in this installation.",
    invalid: "The framework {{framework}} is built wrongly: {{part}}, {{id}} ({{problem}}).",
  },
  import: {
    empty: "The file {{fileName}} is empty.",
    binary: "The file {{fileName}} is not a text file. Save it as plain text and try again.",
    tooLarge: "The file {{fileName}} is too large. The limit is {{limitMegabytes}} MB.",
    encoding:
      "The text in {{fileName}} has an encoding that cannot be read. Save the file as UTF-8.",
    noPlanStructure:
      "No plan structure was found: the text has no goals or measures that can be recognised. The text is kept among what was not placed.",
  },
  report: {
    timeout: "The document took too long to produce.",
    crashed: "Production of the document stopped unexpectedly. Try again.",
    invalidDocument: "The plan's content could not be set as a document.",
    cancelled: "Production of the document was cancelled before it was finished.",
  },
};
