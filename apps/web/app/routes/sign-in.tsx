import { signIn } from "@boplan/application/session/sign-in";
import { isCodedError } from "@boplan/domain/error";
import { Button } from "@boplan/ui/button";
import { ErrorSummary } from "@boplan/ui/error-summary";
import { TextField } from "@boplan/ui/form";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { myTenantsPath } from "../paths/entry.ts";
import { pageMeta } from "../screens/page-meta.ts";
import { EntryFrame } from "../screens/sign-in/entry-frame.tsx";
import { errorText } from "../server/error-text.server.ts";
import { redirectTo } from "../server/redirect.server.ts";
import { publicRoute } from "../server/route-builder.server.ts";
import { safePath } from "../server/safe-path.ts";
import { useText } from "../text/text.tsx";

export const meta = pageMeta;

export const loader = publicRoute(async ({ scope, text, titled, url }) => {
  const next = safePath({ path: url.searchParams.get("next"), fallback: myTenantsPath });
  if (await scope.session()) throw redirectTo(next);
  return { title: titled(text.t("signIn.title")), next };
});

const formSchema = z.object({
  email: z.string().trim().min(1, "signIn.emailMissing").max(320),
  password: z.string().min(1, "signIn.passwordMissing").max(1000),
  next: z.string().catch(""),
});

interface Refusal {
  readonly email: string;
  readonly errors: readonly { readonly field: "email" | "password"; readonly text: string }[];
}

export const action = publicRoute(async ({ app, request, scope, text, translator }) => {
  const sent = Object.fromEntries(await request.formData());
  const form = formSchema.safeParse(sent);
  const email = typeof sent.email === "string" ? sent.email : "";
  if (!form.success) {
    const errors = form.error.issues.map((issue) =>
      issue.path[0] === "password"
        ? { field: "password" as const, text: text.t("signIn.passwordMissing") }
        : { field: "email" as const, text: text.t("signIn.emailMissing") },
    );
    return data<Refusal>({ email, errors }, { status: 400 });
  }
  try {
    const { setCookie } = await signIn({ app, ...form.data, address: scope.clientAddress });
    scope.cookies.push(setCookie);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    const status = error.code === "signIn.throttled" ? 429 : 400;
    const errors = [
      { field: "email" as const, text: errorText({ translator: translator(), error }) },
    ];
    return data<Refusal>({ email, errors }, { status });
  }
  throw redirectTo(safePath({ path: form.data.next, fallback: myTenantsPath }));
});

export default function SignIn() {
  const { t } = useText();
  const { next } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const errorOf = (field: "email" | "password") =>
    refusal?.errors.find((error) => error.field === field)?.text;
  return (
    <EntryFrame>
      <h1>{t("signIn.title")}</h1>
      <p className="bp-say">{t("signIn.say")}</p>
      <Form method="post" noValidate reloadDocument>
        {refusal ? <ErrorSummary title={t("signIn.errorTitle")} errors={refusal.errors} /> : null}
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          label={t("signIn.email")}
          type="email"
          size="lg"
          autoComplete="username"
          defaultValue={refusal?.email}
          error={errorOf("email")}
          required
        />
        <TextField
          name="password"
          label={t("signIn.password")}
          type="password"
          size="lg"
          autoComplete="current-password"
          error={errorOf("password")}
          required
        />
        <div>
          <Button size="lg">{t("signIn.submit")}</Button>
        </div>
      </Form>
    </EntryFrame>
  );
}
