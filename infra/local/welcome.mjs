/** What is printed once Boplan is up: the address, and who one can be in the demo. */
export function welcome({ url, prepared, seconds }) {
  const lines = ["", `  Boplan is ready: ${url}  (${seconds.toFixed(1)} s)`, ""];
  if (prepared.accounts.length > 0) {
    lines.push(`  Demo accounts, all with the password ${prepared.password}`, "");
    const width = Math.max(...prepared.accounts.map(({ email }) => email.length));
    for (const { email, roles } of prepared.accounts) {
      const places = Object.entries(roles).map(([tenant, role]) => `${role} in ${tenant}`);
      lines.push(`    ${email.padEnd(width)}  ${places.join(", ")}`);
    }
    lines.push("");
  }
  return [...lines, "  Ctrl-C stops it.", ""].join("\n");
}
