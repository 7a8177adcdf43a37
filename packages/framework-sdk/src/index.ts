export * from "./framework.ts";
export * from "./messages.ts";
export * from "./reading-rules.ts";
