export * from "./compare-dwellings.ts";
export * from "./coverage.ts";
export * from "./dwellings.ts";
export * from "./measure-digest.ts";
export * from "./money.ts";
export * from "./project-snapshot.ts";
export * from "./rank-peers.ts";
export * from "./spread.ts";
