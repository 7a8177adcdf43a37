import { ROLES } from "@boplan/domain/tenant";
import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password.ts";
import { isAllowed, mayDo, PERMISSIONS, requirePermission } from "./permission.ts";

describe("what a role may do", () => {
  it("is this and nothing else", () => {
    const table = Object.fromEntries(
      ROLES.map((role) => [
        role,
        PERMISSIONS.filter((permission) => isAllowed({ role, permission })),
      ]),
    );
    expect(table).toEqual({
      administrator: [...PERMISSIONS],
      planner: [
        "plan:read",
        "plan:write",
        "plan:share",
        "element:report",
        "report:order",
        "comparison:read",
      ],
      officer: ["plan:read", "element:report", "report:order"],
      approver: ["plan:read", "plan:adopt", "report:order", "comparison:read"],
      reader: ["plan:read"],
      regionalAnalyst: ["comparison:read"],
    });
  });

  it("is asked for by code", () => {
    const actor = { userId: "u", tenantId: "t", role: "reader" } as const;
    expect(() => requirePermission(actor, "plan:write")).toThrow(
      expect.objectContaining({ code: "access.forbidden", params: { permission: "plan:write" } }),
    );
    expect(() => requirePermission(actor, "plan:read")).not.toThrow();
  });

  it("is never more with a token than without, and often less", () => {
    const limited = {
      userId: "u",
      tenantId: "t",
      role: "officer",
      limitedTo: ["plan:read"],
    } as const;
    expect(mayDo(limited, "plan:read")).toBe(true);
    expect(mayDo(limited, "element:report")).toBe(false);
    expect(mayDo({ ...limited, limitedTo: ["plan:write"] }, "plan:write")).toBe(false);
    expect(() => requirePermission(limited, "element:report")).toThrow("access.forbidden");
  });
});

describe("a password", () => {
  it("is kept as argon2id, salted, and verified", async () => {
    const [one, two] = await Promise.all([hashPassword("a secret"), hashPassword("a secret")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword({ hash: one, password: "a secret" })).toBe(true);
    expect(await verifyPassword({ hash: one, password: "A secret" })).toBe(false);
  });

  it("never fits an account without one", async () => {
    expect(await verifyPassword({ hash: null, password: "" })).toBe(false);
  });
});
