import type { Check, Problem } from "../repository.ts";

// Written so that this file does not find itself.
const HOMES = new RegExp(
  `(^|["'\`\\s(=:])/(${["home", "Users", "root", "work"].join("|")})/[\\w.-]+`,
);

/** Nothing in the repository knows one machine: no home folders, no registry's host. */
export const checkMachineTraces: Check = (files) =>
  files.flatMap((file) => {
    if (file.path === "package-lock.json") return lockProblems(file.text);
    const lines = file.text.split("\n");
    return lines.flatMap((line, index): Problem[] =>
      HOMES.test(line)
        ? [{ file: `${file.path}:${index + 1}`, message: "a path of one machine" }]
        : [],
    );
  });

function lockProblems(text: string): Problem[] {
  const host = /"resolved": "(https?:\/\/[^/"]+)/.exec(text)?.[1];
  return host
    ? [
        {
          file: "package-lock.json",
          message: `names a registry (${host}); keep omit-lockfile-registry-resolved`,
        },
      ]
    : [];
}
