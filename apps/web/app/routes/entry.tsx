import { ButtonLink } from "@boplan/ui/button";
import { myTenantsPath, signInPath } from "../paths/entry.ts";
import { pageMeta } from "../screens/page-meta.ts";
import { EntryFrame } from "../screens/sign-in/entry-frame.tsx";
import { redirectTo } from "../server/redirect.server.ts";
import { publicRoute } from "../server/route-builder.server.ts";
import { useText } from "../text/text.tsx";

export const meta = pageMeta;

export const loader = publicRoute(async ({ scope, text, titled }) => {
  if (await scope.session()) throw redirectTo(myTenantsPath);
  return { title: titled(text.t("entry.title")) };
});

export default function Entry() {
  const { t } = useText();
  return (
    <EntryFrame>
      <h1>{t("entry.title")}</h1>
      <p className="bp-say">{t("entry.say")}</p>
      <p className="bp-entry-action">
        <ButtonLink href={signInPath()} variant="primary">
          {t("entry.signIn")}
        </ButtonLink>
      </p>
    </EntryFrame>
  );
}
