/** A stop that the person at the terminal can mend: one line saying what is wrong and what to do. */
export class Refusal extends Error {
  constructor(message) {
    super(message);
    this.name = "Refusal";
  }
}

/** Prints the one line and nothing else; a stack is only of use for faults of our own. */
export function printFailure(error) {
  if (error instanceof Refusal) process.stderr.write(`boplan: ${error.message}\n`);
  else process.stderr.write(`boplan: unexpected fault: ${error?.stack ?? String(error)}\n`);
}

/** Whether a failure anywhere beneath is the disk being full. */
export function isDiskFull(text) {
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(String(text));
}
