import type { HolidayRule } from "@boplan/framework-sdk";

const fixed = (month: number, day: number): HolidayRule => ({ type: "fixed", month, day });
const easter = (offset: number): HolidayRule => ({ type: "easter", offset });

/** Norwegian public holidays: five fixed days and seven that follow Easter. */
export const holidays: readonly HolidayRule[] = [
  fixed(1, 1),
  fixed(5, 1),
  fixed(5, 17),
  fixed(12, 25),
  fixed(12, 26),
  // Skjærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfartsdag, pinse.
  easter(-3),
  easter(-2),
  easter(0),
  easter(1),
  easter(39),
  easter(49),
  easter(50),
];
