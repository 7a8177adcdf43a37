/**
 * What a `boplan` command needs around it before it can run: `nothing`, a `database` brought up to
 * date, the `schema` still to be made, or a `worker` as well.
 */
export function commandNeeds(args) {
  if (args.length === 0 || args.some((arg) => ["--help", "-h", "--version", "-V"].includes(arg))) {
    return "nothing";
  }
  const [noun, verb] = args.filter((arg) => !arg.startsWith("-"));
  if (noun === "compare") return "database";
  if (noun === "framework" || noun === "help" || noun === undefined || verb === undefined) {
    return "nothing";
  }
  const hasTenant = args.some((arg) => arg === "--tenant" || arg.startsWith("--tenant="));
  if (noun === "plan" && verb === "import" && !hasTenant) return "nothing";
  if (noun === "db" && verb === "migrate") return "schema";
  if (noun === "demo" && verb === "load") return "schema";
  if (noun === "report" && verb === "create") return "worker";
  return "database";
}
