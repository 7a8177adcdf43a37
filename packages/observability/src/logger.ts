import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";

export type { Logger } from "pino";

/** Fields that commonly hold secrets; struck out wherever a caller puts them. */
const SECRETS = ["password", "cookie", "authorization", "url", "token"];

/**
 * The logger of one process: lines of JSON with level, time, the name of the process, a message in
 * plain words, and facts. Ids and counts are facts; names, addresses and texts of people are not.
 *
 * @example
 * logger.info({ tenantId, reportId }, "report done");
 * logger.error({ err: error }, "job failed");
 */
export function createLogger(options: {
  /** `web`, `worker`, `cli`. */
  name: string;
  level?: LoggerOptions["level"];
  destination?: DestinationStream;
}): Logger {
  const { name, level = "info", destination } = options;
  const settings: LoggerOptions = {
    level,
    base: { name },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((field) => [field, `*.${field}`]), censor: "***" },
  };
  return destination ? pino(settings, destination) : pino(settings);
}
