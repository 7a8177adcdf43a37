/** What reading one document may take. */
export interface ReadLimits {
  readonly timeoutMs: number;
  /** Memory of the whole process, in bytes. */
  readonly memoryBytes: number;
}

export const READ_LIMITS: ReadLimits = { timeoutMs: 60_000, memoryBytes: 400 * 1024 * 1024 };
