import type { Messages } from "../../messages.ts";

/** A tenant's own Word file that its documents look like. */
export const reportTemplate: Messages["web"]["reportTemplate"] = {
  page: "Reports",
  title: "Your own template for Word",
  say: "Word documents that are ordered here take on the look of a file that you upload: headings, fonts and colours, paper and margins, header and footer with arms or logo. The text in the file is not used. Reports in other formats stay as they are.",
  none: "No template has been uploaded. Word documents have the look of Boplan.",
  facts: {
    file: "File",
    added: "Uploaded",
    by: "By",
    holds: "Taken over",
  },
  byOperator: "Operations",
  holds: {
    styles_one: "{{count}} style",
    styles_other: "{{count}} styles",
    theme: "fonts and colours",
    page: "paper and margins",
    header: "header",
    footer: "footer",
    pictures_one: "{{count}} picture",
    pictures_other: "{{count}} pictures",
  },
  download: "Download the template ({{size}})",
  file: "Word file",
  hint: "A .docx or .dotx of 10 MB at most, without macros, embedded objects and pictures that are fetched from elsewhere.",
  again: "Choose the file again.",
  upload: "Upload the template",
  replace: "Replace the template",
  remove: "Remove the template",
  removeSay:
    "Word documents that are made after that have the look of Boplan. Those already made do not change.",
  removeDo: "Remove",
  used: "Template",
  done: {
    set: "The template is saved. Word documents made from now on have its look.",
    removed: "The template is removed.",
  },
  log: { set: "Template for Word documents saved", remove: "Template for Word documents removed" },
  sentences: {
    set: "{{who}} saved a template for Word documents",
    remove: "{{who}} removed the template for Word documents",
  },
};

/** Why such a file was not taken. */
export const styleTemplateErrors: Messages["errors"]["styleTemplate"] = {
  noFile: "Choose a Word file",
  changedMeanwhile:
    "Somebody else has changed the template in the meantime. Reload the page and make the change again.",
};
