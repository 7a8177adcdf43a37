import { describe, expect, it } from "vitest";
import { readLook } from "./comparison-look.ts";

const look = (search: string) => readLook(new URLSearchParams(search));

describe("how a comparison is looked at", () => {
  it("is sorting, what stands side by side, and the standing", () => {
    expect(look("theme=homelessness&at=SE-2417&sort=-measures&at=NO-5501&standing=lapsed")).toEqual(
      [
        ["sort", "-measures"],
        ["at", "SE-2417"],
        ["at", "NO-5501"],
        ["standing", "lapsed"],
      ],
    );
  });

  it("has nothing else, whatever an address says", () => {
    expect(look("page=3&intent=remove&sort=<script>&at=&standing=a b&m=SE-2417")).toEqual([]);
    expect(look(`sort=${"a".repeat(61)}`)).toEqual([]);
    const many = Array.from({ length: 9 }, (_, place) => `at=SE-000${place}`).join("&");
    expect(look(many).map(([, value]) => value)).toEqual([
      "SE-0005",
      "SE-0006",
      "SE-0007",
      "SE-0008",
    ]);
  });
});
