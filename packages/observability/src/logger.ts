import { type DestinationStream, type Logger as PinoLogger, pino } from "pino";

/** Lines of JSON with a level, a time, the part of the product, and an `event` in lower camel case. */
export interface Logger {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  /** `error` is written with its code, its message and its stack; never to a person. */
  error(event: string, facts?: Facts & { error?: unknown }): void;
  /** A logger whose every line also has these facts: a request's id, a job's tenant. */
  with(facts: Facts): Logger;
}

/** Ids and counts. Names, addresses and texts of people do not belong in a log. */
export type Facts = Readonly<Record<string, unknown>>;

const SECRETS = ["password", "cookie", "authorization", "url", "token"];

/**
 * Makes the logger of one process. Fields that commonly hold secrets are struck out wherever a
 * caller puts them.
 */
export function createLogger(options: {
  /** `web`, `worker`, `cli`. */
  part: string;
  level?: "debug" | "info" | "warn" | "error" | "silent";
  destination?: DestinationStream;
}): Logger {
  const { part, level = "info", destination } = options;
  const settings = {
    level,
    base: { part },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: "***" },
  };
  return wrap(destination ? pino(settings, destination) : pino(settings));
}

function wrap(inner: PinoLogger): Logger {
  return {
    info: (event, facts) => inner.info({ ...facts, event }),
    warn: (event, facts) => inner.warn({ ...facts, event }),
    error: (event, { error, ...facts } = {}) =>
      inner.error({ ...facts, event, ...(error === undefined ? {} : { error: describe(error) }) }),
    with: (facts) => wrap(inner.child(facts)),
  };
}

function describe(error: unknown): Facts {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = "code" in error ? String(error.code) : undefined;
  return { name, code, message, stack };
}
