export * from "./diff-rich-text.ts";
export * from "./normalise-rich-text.ts";
export * from "./parse-rich-text.ts";
export { plainTextOf, richTextFromPlain, richTextOf } from "./plain-text.ts";
export * from "./revise-rich-text.ts";
export * from "./rich-text.ts";
