import { METHODS, type Method, type Operation } from "./operation.ts";

/** What stands at an address: its operations by method, and the parameters that it holds. */
export interface MatchedAddress {
  readonly operations: readonly Operation[];
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The operations of an address. A word of an address goes before a parameter in the same place;
 * `null` where nothing is.
 */
export function matchAddress(options: {
  operations: readonly Operation[];
  /** Below `/api/v1`, still encoded. */
  path: string;
}): MatchedAddress | null {
  const segments = segmentsOf(options.path).map(decoded);
  if (segments.some((segment) => segment === null)) return null;
  const found = options.operations.flatMap((operation) => {
    const params = paramsOf({ template: segmentsOf(operation.path), segments });
    return params ? [{ operation, params }] : [];
  });
  const fewest = Math.min(...found.map(({ params }) => Object.keys(params).length));
  const best = found.filter(({ params }) => Object.keys(params).length === fewest);
  const [first] = best;
  if (!first) return null;
  return { operations: best.map(({ operation }) => operation), params: first.params };
}

/** Methods of an address in the order in which they are told, with those that come for free. */
export function allowedMethods(operations: readonly Operation[]): string[] {
  const own = METHODS.filter((method) => operations.some((one) => one.method === method));
  return own.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).concat("OPTIONS");
}

/** The operation of a method; a HEAD is a GET without its content. */
export function operationFor(options: {
  operations: readonly Operation[];
  method: string;
}): Operation | null {
  const method: string = options.method === "HEAD" ? "GET" : options.method;
  return options.operations.find((one) => one.method === (method as Method)) ?? null;
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function paramsOf(options: {
  template: readonly string[];
  segments: readonly (string | null)[];
}): Record<string, string> | null {
  const { template, segments } = options;
  if (template.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [place, wanted] of template.entries()) {
    const given = segments[place] ?? "";
    const name = /^\{(\w+)\}$/.exec(wanted)?.[1];
    if (name) params[name] = given;
    else if (wanted !== given) return null;
  }
  return params;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
