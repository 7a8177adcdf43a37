import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What the process may hold before what nobody needs any more is looked for, in bytes. */
const ENOUGH = 240_000_000;

/** Jobs between two looks: one takes about as long as a tenth of a report. */
const JOBS = 8;

/**
 * Lets go of finished documents. On a machine with much memory the collector leaves hundreds of
 * megabytes of them lying; whoever runs the worker beside other things wants them back. Call what
 * is returned after every job.
 */
export function memoryKeeper(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  let jobs = 0;
  return () => {
    jobs += 1;
    if (jobs % JOBS === 0 && process.memoryUsage.rss() > ENOUGH) collect();
  };
}
