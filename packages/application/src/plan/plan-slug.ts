const LETTERS: Readonly<Record<string, string>> = { å: "a", ä: "a", æ: "ae", ö: "o", ø: "o" };

/** A title as part of an address: `Boligsosial plan 2022–2027` → `boligsosial-plan-2022-2027`. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return plain === "" ? "plan" : plain;
}
