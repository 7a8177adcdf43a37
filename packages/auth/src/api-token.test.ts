import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createApiToken, readApiToken } from "./api-token.ts";

describe("a token", () => {
  const tenantId = randomUUID();
  const { token, tokenHash, hint } = createApiToken(tenantId);

  it("says its tenant, and only its hash is kept", () => {
    expect(readApiToken(token)).toEqual({ tenantId, tokenHash });
    expect(tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(token.endsWith(hint)).toBe(true);
    expect(createApiToken(tenantId).token).not.toBe(token);
  });

  it("is none when a sign of it is another, missing or added", () => {
    const at = (place: number) => (token[place] === "A" ? "B" : "A");
    for (const place of [0, 8, 30, token.length - 1]) {
      expect(readApiToken(token.slice(0, place) + at(place) + token.slice(place + 1))).toBeNull();
    }
    for (const wrong of ["", "boplan_", token.slice(0, -1), `${token}A`, "Bearer x", "ghp_abc"]) {
      expect(readApiToken(wrong), wrong).toBeNull();
    }
  });
});
