/** A stream of numbers that is the same for the same name: everything invented is drawn from it. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  /** One of a list that has at least one. */
  pick<T>(list: readonly T[]): T;
  /** So many different ones, or all there are, in the order they stand. */
  some<T>(list: readonly T[], count: number): T[];
  /** One of the names, as often as their weights say. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
}

/** The stream of a name, for instance seed, municipality and plan; streams do not touch each other. */
export function randomOf(name: string): Random {
  const next = sfc32(hashes(name));
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const [found] = list.slice(int(0, list.length - 1));
    if (found === undefined) throw new RangeError("nothing to pick from");
    return found;
  };
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    some: (list, count) => {
      const left = list.map((_, place) => place);
      const taken = new Set<number>();
      while (taken.size < Math.min(count, list.length)) {
        taken.add(left.splice(int(0, left.length - 1), 1)[0] ?? 0);
      }
      return list.filter((_, place) => taken.has(place));
    },
    weighted: (weights) => {
      const names = Object.keys(weights) as (keyof typeof weights)[];
      let rest = next() * names.reduce((sum, name) => sum + weights[name], 0);
      for (const name of names) {
        rest -= weights[name];
        if (rest < 0) return name;
      }
      return pick(names);
    },
  };
}

/** Four 32-bit numbers of a text (xmur3). */
function hashes(text: string): [number, number, number, number] {
  let h = 1779033703 ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    h = Math.imul(h ^ text.charCodeAt(at), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  const one = () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h ^= h >>> 16;
    return h >>> 0;
  };
  return [one(), one(), one(), one()];
}

/** The small fast counter generator (sfc32): good enough for invention, never for secrets. */
function sfc32(start: [number, number, number, number]): () => number {
  let [a, b, c, d] = start;
  return () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
}
