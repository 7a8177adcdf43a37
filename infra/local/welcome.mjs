/** What is printed once Boplan is up: the address, and who one can be in the demo. */
export async function welcome({ url, seconds }) {
  return `\n  Boplan is ready: ${url}  (${seconds.toFixed(1)} s)\n\n  Ctrl-C stops it.\n`;
}
