import { Gables } from "@boplan/ui/gables";
import { useText } from "../../text/text.tsx";

/** The right half of the entry pages: what the product is for, over a street of gables. */
export function EntrySide() {
  const { t } = useText();
  return (
    <aside className="bp-side" aria-labelledby="side-title">
      <div className="bp-opens">
        <h2 id="side-title">{t("entry.sideTitle")}</h2>
        <p className="bp-sub">{t("entry.sideSay")}</p>
        <ul className="bp-shared">
          {(["read", "check", "compare"] as const).map((part) => (
            <li key={part}>
              <b>{t(`entry.${part}`)}</b>
              <span />
              <span>{t(`entry.${part}Text`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <Gables />
    </aside>
  );
}
