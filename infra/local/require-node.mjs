const NEEDED = [20, 19];

/** Says so in one line when this Node is too old; the only file that may assume nothing. */
export function requireNode() {
  const found = process.versions.node.split(".").map(Number);
  const enough = found[0] > NEEDED[0] || (found[0] === NEEDED[0] && found[1] >= NEEDED[1]);
  if (!enough) {
    process.stderr.write(
      "boplan: Node " +
        process.versions.node +
        " is too old. Install Node " +
        NEEDED.join(".") +
        " or newer from https://nodejs.org and start again.\n",
    );
    process.exitCode = 1;
  }
  return enough;
}
