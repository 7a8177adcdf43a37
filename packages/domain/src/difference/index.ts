export * from "./common-sequence.ts";
export * from "./word-difference.ts";
