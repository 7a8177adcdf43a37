/** What a field holds. `list` is lines of text, `json` a small structure of its own. */
export interface FieldSpec {
  readonly type: "text" | "number" | "flag" | "date" | "list" | "json";
  /** Whether it may be left unsaid; then it is `null`. */
  readonly optional: boolean;
  /** The words it may be. */
  readonly oneOf?: readonly string[];
}

/** A list of things with the same fields, some of which are lists of things themselves. */
export interface TableSpec {
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly tables: Readonly<Record<string, TableSpec>>;
}

export const text: FieldSpec = { type: "text", optional: false };
export const line: FieldSpec = { type: "text", optional: true };
export const number: FieldSpec = { type: "number", optional: false };
export const amount: FieldSpec = { type: "number", optional: true };
export const flag: FieldSpec = { type: "flag", optional: false };
export const maybe: FieldSpec = { type: "flag", optional: true };
export const date: FieldSpec = { type: "date", optional: true };
export const day: FieldSpec = { type: "date", optional: false };
export const list: FieldSpec = { type: "list", optional: false };
export const json: FieldSpec = { type: "json", optional: true };

export function oneOf(words: readonly string[]): FieldSpec {
  return { type: "text", optional: false, oneOf: words };
}

export function maybeOneOf(words: readonly string[]): FieldSpec {
  return { type: "text", optional: true, oneOf: words };
}

export function table(fields: TableSpec["fields"], tables: TableSpec["tables"] = {}): TableSpec {
  return { fields, tables };
}
