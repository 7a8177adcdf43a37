import type { Choice } from "@boplan/ui/form";
import { useText } from "../../text/text.tsx";
import type { Refusal } from "../shell/form-answer.tsx";
import { PublicVersions, type PublicVersionsProps } from "./public-versions.tsx";
import { type RegionShare, RegionShares } from "./region-shares.tsx";

export interface SharingProps {
  readonly shares: readonly RegionShare[];
  /** What is public of the plan. */
  readonly published: Omit<PublicVersionsProps, "versions" | "refusal" | "previewOf">;
  readonly recipients: readonly Choice[];
  readonly versions: readonly Choice[];
  readonly refusal: Refusal | undefined;
  /** Where a version is seen as everybody will see it. */
  previewOf(version: string): string;
}

/** With whom frozen versions are shared: with everybody, and with regional bodies. */
export function Sharing(props: SharingProps) {
  const { shares, published, recipients, versions, refusal, previewOf } = props;
  const { t } = useText();
  return (
    <section aria-labelledby="sharing" className="bp-sharing">
      <div className="bp-section-head">
        <h2 id="sharing">{t("sharing.title")}</h2>
      </div>
      <p>{t("sharing.say")}</p>
      {versions.length === 0 ? (
        <p>{t("sharing.noVersions")}</p>
      ) : (
        <div className="bp-sharing-two">
          <PublicVersions
            {...published}
            versions={versions}
            refusal={refusal}
            previewOf={previewOf}
          />
          {recipients.length + shares.length > 0 ? (
            <RegionShares
              shares={shares}
              recipients={recipients}
              versions={versions}
              refusal={refusal}
            />
          ) : null}
        </div>
      )}
    </section>
  );
}
