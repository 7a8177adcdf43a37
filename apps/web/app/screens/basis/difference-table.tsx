import { wordDifference } from "@boplan/domain/difference";
import { useText } from "../../text/text.tsx";
import type { FormDifference } from "./views.ts";

export interface DifferenceTableProps {
  readonly differences: readonly FormDifference[];
  readonly lang?: string;
}

/** Field by field what one wrote and what stands there now, marked per word. */
export function DifferenceTable({ differences, lang }: DifferenceTableProps) {
  const { t } = useText();
  if (differences.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("edit.conflictField")}</th>
          <th scope="col">{t("edit.conflictMine")}</th>
          <th scope="col">{t("edit.conflictTheirs")}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, mine, theirs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-label={t("edit.conflictMine")} lang={lang}>
              <Marked text={mine} other={theirs} as="ins" />
            </td>
            <td data-label={t("edit.conflictTheirs")} lang={lang}>
              <Marked text={theirs} other={mine} as="del" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marked(props: { text: string; other: string; as: "ins" | "del" }) {
  const { text, other, as: Mark } = props;
  if (text === "") return "–";
  return wordDifference({ text, other }).map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: words keep their order
    part.kind === "only" ? <Mark key={place}>{part.text}</Mark> : part.text,
  );
}
