/** A small generator of numbers, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const WORDS = "homes plots rents towns young older build lease keep offer school 2030 40 % need";

/** Lines of a document with the shapes that real plans have, in any order and combination. */
export function planLines(random: () => number): string[] {
  const pick = <T>(values: readonly [T, ...T[]]) =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const words = (most: number) => {
    const count = 1 + Math.floor(random() * most);
    const chosen = Array.from({ length: count }, () => pick(["Build", ...WORDS.split(" ")]));
    return chosen.join(" ");
  };
  const bullet = () => pick(["- ", "• ", "  - ", "  • ", "1. ", "a) ", "    – ", " \uf0b7 "]);
  const line = (): string =>
    pick<() => string>([
      () => "",
      () => "",
      () => "   ",
      () => `# ${words(5)}`,
      () =>
        `${pick(["## ", "### ", ""])}${pick(["Goals", "Measures 2026", "Goal areas", "Vision"])}`,
      () => `${pick(["## ", "", "2. ", "2.1 "])}${pick(["Background", "References"])}`,
      () => `Goal ${1 + Math.floor(random() * 9)}${pick([" ", ": ", ". "])}${words(6)}`,
      () => `Goal area ${1 + Math.floor(random() * 9)}`,
      () => `${bullet()}${words(9)}${pick(["", ".", ":", ","])}`,
      () => `${bullet()}${words(40)}. ${words(12)}`,
      () => words(14),
      () => `${words(30)}. ${words(20)}.`,
      () => `The council takes the following measures:`,
      () => `Owner: ${words(3)}`,
      () => "Written by: Somebody",
      () => "Valid to\tOwner\tWritten by\tColour",
      () => `2030-12-31\t${words(3)}\tSomebody\tgreen`,
      () => "Measure\tUnit\tRemark",
      () => `${words(5)}\t${words(2)}\t${words(3)}`,
      () => `| ${words(3)} | ${words(2)} |`,
      () => "Adopted by the council on 3 May 2021",
      () => `<b>${words(3)}</b>`,
      () => `**${words(4)}**`,
    ])();
  return Array.from({ length: 3 + Math.floor(random() * 40) }, line);
}
