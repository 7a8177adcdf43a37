import { useCallback, useEffect, useRef, useState } from "react";
import { type PlanAddress, writingPath } from "../../paths/plan.ts";
import { isWanting } from "./answers.ts";
import { askJson } from "./post-json.ts";
import type { Wanting } from "./wanting.ts";

/** Saves come in flocks; the law is asked once after them. */
const SETTLED_MS = 500;

/** What the law finds wanting, asked anew after each change and for each element chosen. */
export function useWanting(options: {
  address: PlanAddress;
  elementId: string | null;
  /** Grows with each change. */
  changes: number;
}): { wanting: Wanting | null; refresh: () => Promise<void> } {
  const { address, elementId, changes } = options;
  const path = writingPath({ ...address, part: "findings" });
  const [wanting, setWanting] = useState<Wanting | null>(null);
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await askJson(elementId ? `${path}?element=${elementId}` : path);
    // An answer to an older question comes too late.
    if (mine === asked.current && isWanting(answer)) setWanting(answer);
  }, [path, elementId]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is what it is asked after
  useEffect(() => {
    const timer = setTimeout(() => void refresh(), isFirst.current ? 0 : SETTLED_MS);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [refresh, changes]);
  return { wanting, refresh };
}
