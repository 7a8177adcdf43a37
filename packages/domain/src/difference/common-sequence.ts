/**
 * Beyond this many additions and removals two sequences have too little in common for a comparison
 * piece by piece to tell anything; it also bounds time and memory to the square of it.
 */
const MOST_EDITS = 1_500;

/** For each side, whether the piece also stands on the other side in the same order. */
export interface CommonSequence {
  readonly before: readonly boolean[];
  readonly after: readonly boolean[];
}

/**
 * The longest sequence that both have in common (Myers' greedy algorithm). Where the two differ by
 * more than 1,500 pieces between their common beginning and end, all between is different.
 */
export function commonSequence(options: {
  before: readonly string[];
  after: readonly string[];
}): CommonSequence {
  const { before, after } = options;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  const inBefore = before.map((_, place) => place < head || place >= before.length - tail);
  const inAfter = after.map((_, place) => place < head || place >= after.length - tail);
  const pairs = commonPairs(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  for (const [one, other] of pairs) {
    inBefore[head + one] = true;
    inAfter[head + other] = true;
  }
  return { before: inBefore, after: inAfter };
}

function commonPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const trace = shortestEdit(before, after);
  if (!trace) return [];
  const pairs: [number, number][] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits];
    if (!reach) break;
    const k = x - y;
    const down = isDown({ reach, k, edits });
    const from = down ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : reachOf(reach, from);
    const startY = edits === 0 ? 0 : startX - from;
    const cornerX = edits === 0 ? 0 : down ? startX : startX + 1;
    while (x > cornerX && y > 0) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    x = startX;
    y = startY;
  }
  return pairs;
}

/** The furthest place on each diagonal from `-edits` to `edits`, in that order. */
type Reach = Int32Array;

/** What was reached before each number of edits; `null` beyond the bound. */
function shortestEdit(before: readonly string[], after: readonly string[]): Reach[] | null {
  const trace: Reach[] = [];
  let reach: Reach = new Int32Array(1);
  const most = Math.min(before.length + after.length, MOST_EDITS);
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach);
    const next = new Int32Array(2 * edits + 1);
    for (let k = -edits; k <= edits; k += 2) {
      let x = 0;
      if (edits > 0) {
        x = isDown({ reach, k, edits }) ? reachOf(reach, k + 1) : reachOf(reach, k - 1) + 1;
      }
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      next[k + edits] = x;
      if (x >= before.length && x - k >= after.length) return trace;
    }
    reach = next;
  }
  return null;
}

function isDown({ reach, k, edits }: { reach: Reach; k: number; edits: number }): boolean {
  return k === -edits || (k !== edits && reachOf(reach, k - 1) < reachOf(reach, k + 1));
}

function reachOf(reach: Reach, k: number): number {
  return reach[k + (reach.length - 1) / 2] ?? 0;
}
