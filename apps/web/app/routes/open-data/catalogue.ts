import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerCatalogue } from "../../open-data/answer-catalogue.server.ts";
import { webContainer } from "../../server/container.server.ts";
import { webEnv } from "../../server/env.server.ts";
import { tenantParams } from "../../server/params.ts";
import { notHere } from "../../server/route-builder.server.ts";

const slug = tenantParams.shape.tenant;

/** The catalogue of open data for harvesters: of all municipalities, or of the one in the address. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const municipality = slug.optional().safeParse(params.municipality);
  if (!municipality.success) throw notHere();
  const { app, i18n } = webContainer();
  return answerCatalogue({
    app,
    i18n,
    request,
    origin: webEnv().BOPLAN_ORIGIN ?? new URL(request.url).origin,
    municipality: municipality.data,
  });
}
