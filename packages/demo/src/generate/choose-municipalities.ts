import { countiesOf, REGISTER_COUNTRIES } from "@boplan/register/county";
import { type Municipality, municipalitiesOf } from "@boplan/register/municipality";
import { randomOf } from "./random.ts";

/**
 * So many municipalities of the register, of both countries as equally as there are, county by
 * county: a few make one whole county of each country rather than one of every county. A larger
 * number of the same seed holds the smaller one.
 */
export function chooseMunicipalities(options: { seed: number; count: number }): Municipality[] {
  const { seed, count } = options;
  const queues = REGISTER_COUNTRIES.map((country) => {
    const random = randomOf(`${seed}/counties/${country}`);
    const left = [...countiesOf(country)];
    const inOrder: Municipality[] = [];
    while (left.length > 0) {
      const [county] = left.splice(random.int(0, left.length - 1), 1);
      if (county) inOrder.push(...municipalitiesOf({ country, countyCode: county.code }));
    }
    return inOrder;
  });
  const chosen: Municipality[] = [];
  while (chosen.length < count && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const next = queue.shift();
      if (next && chosen.length < count) chosen.push(next);
    }
  }
  return chosen;
}
