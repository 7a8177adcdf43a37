import { type Check, type Problem, workspacesOf } from "../repository.ts";

const SCRIPTS = "build, typecheck";

/** Every package answers to the same commands and says the same about itself. */
export const checkManifests: Check = (files) => {
  const workspaces = workspacesOf(files).filter(({ name }) => !name.includes("/config-"));
  const problems: Problem[] = [];
  const versions = new Map<string, { version: string; name: string }>();
  for (const { folder, name, manifest } of workspaces) {
    const file = `${folder}/package.json`;
    const scripts = Object.keys(manifest.scripts ?? {})
      .sort()
      .join(", ");
    if (scripts !== SCRIPTS) {
      problems.push({ file, message: `scripts are "${scripts}"; every package has "${SCRIPTS}"` });
    }
    if (
      manifest.private !== true ||
      manifest.type !== "module" ||
      manifest.license !== "EUPL-1.2"
    ) {
      problems.push({
        file,
        message: 'needs "private": true, "type": "module", "license": "EUPL-1.2"',
      });
    }
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [library, version] of Object.entries(all)) {
      if (library.startsWith("@boplan/")) continue;
      if (!/^\d/.test(version)) {
        problems.push({ file, message: `${library} is "${version}"; versions are exact` });
      }
      const first = versions.get(library);
      if (first && first.version !== version) {
        problems.push({
          file,
          message: `${library} ${version}, but ${first.version} in ${first.name}`,
        });
      }
      versions.set(library, first ?? { version, name });
    }
  }
  return problems;
};
