export * from "./plan-builders.ts";
export * from "./test-framework.ts";
