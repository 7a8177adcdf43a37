interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
}

/** Whether a unit is one of the roots or stands below one. Ends also where the tree has a ring. */
export function isWithin(options: {
  units: readonly TreeUnit[];
  unitId: string;
  roots: ReadonlySet<string>;
}): boolean {
  const parents = new Map(options.units.map((unit) => [unit.id, unit.parentId]));
  const seen = new Set<string>();
  let at: string | null = options.unitId;
  while (at !== null && !seen.has(at)) {
    if (options.roots.has(at)) return true;
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}

/** The units as a tree read from the top: each with its depth, parents before children. */
export function inTreeOrder<Unit extends TreeUnit>(
  units: readonly Unit[],
): { unit: Unit; depth: number }[] {
  const known = new Set(units.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): { unit: Unit; depth: number }[] =>
    units
      .filter((unit) =>
        parentId === null
          ? unit.parentId === null || !known.has(unit.parentId)
          : unit.parentId === parentId,
      )
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}
