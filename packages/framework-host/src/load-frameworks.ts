import { CodedError } from "@boplan/domain/error";
import type { Language } from "@boplan/domain/tenant";
import { assertFramework, type Framework, type FrameworkMessages } from "@boplan/framework-sdk";
import { registeredFrameworks } from "./registry.generated.ts";

/** The frameworks of this installation. */
export interface FrameworkRegistry {
  /** Throws `CodedError("framework.unknown")` when there is no framework of that id. */
  get(id: string): Framework;
  has(id: string): boolean;
  /** By id. */
  list(): Framework[];
  /** The texts of all frameworks, as the translator wants them. */
  locales(): Record<string, Readonly<Record<Language, FrameworkMessages>>>;
}

/**
 * Loads and checks every framework. A broken one stops the process with
 * `CodedError("framework.invalid")`: a plan without its framework cannot be shown rightly, so there
 * is no silent leaving out.
 */
export function loadFrameworks(): FrameworkRegistry {
  return createRegistry(registeredFrameworks);
}

/** A registry of given frameworks; each must be sound and stand under its own id. */
export function createRegistry(frameworks: Readonly<Record<string, Framework>>): FrameworkRegistry {
  const byId = new Map<string, Framework>();
  for (const [id, framework] of Object.entries(frameworks)) {
    assertFramework(framework);
    if (framework.id !== id) {
      throw new CodedError("framework.invalid", {
        framework: id,
        part: "id",
        id: framework.id,
        problem: "danglingReference",
      });
    }
    byId.set(id, framework);
  }
  return {
    get(id) {
      const framework = byId.get(id);
      if (!framework) throw new CodedError("framework.unknown", { id });
      return framework;
    },
    has: (id) => byId.has(id),
    list: () => [...byId.values()],
    locales: () => Object.fromEntries([...byId].map(([id, framework]) => [id, framework.locales])),
  };
}
