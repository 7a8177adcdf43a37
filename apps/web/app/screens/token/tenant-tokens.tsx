import { Link } from "@boplan/ui/link";
import { apiDocsPath, ownTokensPath } from "../../paths/token.ts";
import { useText } from "../../text/text.tsx";
import { AdminFrame } from "../admin/admin-frame.tsx";
import { MadeTokenMessage } from "./made-token-message.tsx";
import { TokenForm, type TokenFormProps } from "./token-form.tsx";
import { TokenTable } from "./token-table.tsx";
import type { TokenView } from "./token-views.ts";

export interface TenantTokensProps extends Omit<TokenFormProps, "title"> {
  readonly tenant: string;
  readonly isRegion: boolean;
  readonly services: readonly TokenView[];
  readonly personal: readonly TokenView[];
}

/** All tokens of a tenant: an administrator makes those of services and ends any. */
export function TenantTokens(props: TenantTokensProps) {
  const { tenant, isRegion, services, personal, made, refusal } = props;
  const { t } = useText();
  return (
    <AdminFrame
      tenant={tenant}
      isRegion={isRegion}
      title={t("programs.admin.title")}
      say={t("programs.admin.say")}
      refusal={refusal}
    >
      {made ? <MadeTokenMessage made={made} /> : null}
      <p>
        <Link href={apiDocsPath}>{t("programs.admin.docs")}</Link>
        {" · "}
        <Link href={ownTokensPath(tenant)}>{t("programs.admin.own")}</Link>
      </p>
      <div className="bp-split">
        <div className="bp-stack">
          <TokenTable
            id="services"
            title={t("programs.admin.services")}
            tokens={services}
            hasPeople
          />
          {personal.length > 0 ? (
            <TokenTable
              id="personal"
              title={t("programs.admin.personal")}
              tokens={personal}
              hasPeople
            />
          ) : null}
        </div>
        <TokenForm {...props} title={t("programs.admin.createService")} />
      </div>
    </AdminFrame>
  );
}
