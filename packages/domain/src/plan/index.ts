export * from "./custom-field.ts";
export * from "./document-facts.ts";
export * from "./element.ts";
export * from "./measure-load.ts";
export * from "./parts/index.ts";
export * from "./plan.ts";
export * from "./status.ts";
export * from "./tree.ts";
