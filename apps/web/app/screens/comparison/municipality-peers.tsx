import { Link } from "@boplan/ui/link";
import { comparePath } from "../../paths/comparison.ts";
import { useText } from "../../text/text.tsx";
import { MunicipalityLink } from "./municipality-link.tsx";

export interface PeerView {
  readonly key: string;
  readonly name: string;
  readonly county: string;
  readonly country: string;
  /** Whole per cent. */
  readonly likeness: number;
  readonly population: string | null;
  readonly sameCounty: boolean;
  /** Whole per cent; `null` where it could not be judged. */
  readonly themes: number | null;
  readonly instruments: number | null;
}

/** Those most like a municipality, and what they are like it in. */
export function MunicipalityPeers({
  tenant,
  of,
  peers,
}: {
  readonly tenant: string;
  readonly of: { readonly key: string; readonly name: string };
  readonly peers: readonly PeerView[];
}) {
  const { t } = useText();
  const percent = (value: number | null) => (value === null ? "–" : `${value} %`);
  return (
    <section aria-labelledby="like">
      <div className="bp-section-head">
        <h2 id="like">{t("comparison.one.like", { name: of.name })}</h2>
        <span className="bp-sub">{t("comparison.one.likeSay")}</span>
      </div>
      {peers.length === 0 ? (
        <p className="bp-sub">{t("comparison.one.noneLike")}</p>
      ) : (
        <table className="bp-table">
          <caption className="bp-hidden">{t("comparison.one.like", { name: of.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("comparison.municipality")}</th>
              <th scope="col" data-align="end">
                {t("comparison.one.likeness")}
              </th>
              <th scope="col" data-align="end">
                {t("comparison.one.population")}
              </th>
              <th scope="col" data-align="end">
                {t("comparison.one.likeThemes")}
              </th>
              <th scope="col" data-align="end">
                {t("comparison.one.likeInstruments")}
              </th>
              <th scope="col">{t("comparison.one.read")}</th>
            </tr>
          </thead>
          <tbody>
            {peers.map((peer) => (
              <tr key={peer.key}>
                <th scope="row">
                  <MunicipalityLink tenant={tenant} municipality={peer} />
                  <small>
                    {peer.county}, {peer.country}
                  </small>
                </th>
                <td data-label={t("comparison.one.likeness")} data-align="end">
                  <b>{peer.likeness} %</b>
                </td>
                <td data-label={t("comparison.one.population")} data-align="end">
                  {peer.population ?? "–"}
                </td>
                <td data-label={t("comparison.one.likeThemes")} data-align="end">
                  {percent(peer.themes)}
                </td>
                <td data-label={t("comparison.one.likeInstruments")} data-align="end">
                  {percent(peer.instruments)}
                </td>
                <td data-label={t("comparison.one.read")}>
                  <Link
                    href={comparePath({
                      tenant,
                      view: "themes",
                      query: [
                        ["m", of.key],
                        ["m", peer.key],
                        ["at", of.key],
                        ["at", peer.key],
                      ],
                    })}
                    isOneOfMany
                    aria-label={t("comparison.one.besideOf", { one: of.name, other: peer.name })}
                  >
                    {t("comparison.one.beside")}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
