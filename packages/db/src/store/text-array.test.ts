import pg from "pg";
import { expect, test } from "vitest";
import { textArrayParser } from "./text-array.ts";

const TEXT_ARRAY: number = 1009;
const general: (written: string) => unknown[] = pg.types.getTypeParser(TEXT_ARRAY, "text");
const parse = textArrayParser(general);

test.each([
  "{}",
  "{a}",
  "{se-bostadsforsorjning/markanvisning,no-boligsosial/startlan}",
  '{"two words",b}',
  '{"a,b","c\\"d","e\\\\f",""}',
  "{NULL,a}",
  '{"NULL",nullable}',
  "{{a,b},{c,d}}",
  "[2:3]={a,b}",
  "{åäö,øæ}",
])("%s is read as the general reader does", (written) => {
  expect(parse(written)).toEqual(general(written));
});

test("plain words do not go through the general reader", () => {
  const never = textArrayParser(() => {
    throw new Error("asked");
  });
  expect(never("{a,b-c/d}")).toEqual(["a", "b-c/d"]);
});
