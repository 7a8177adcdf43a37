import { notHere, publicRoute } from "../server/route-builder.server.ts";

const answer = publicRoute<never>(async () => {
  throw notHere();
});

export { answer as action, answer as loader };
