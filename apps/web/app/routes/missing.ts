import { notHere, publicRoute } from "../server/route-builder.server.ts";

const answer = publicRoute<never>(async () => {
  throw notHere();
});

export { answer as action, answer as loader };

/** Makes this a page, so that whoever lands here is told so in a page's frame. */
export default function Missing() {
  return null;
}
