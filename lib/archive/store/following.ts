import type { EngineName, Following, Home } from "./engine";
import { FOLLOW_DATABASE } from "./postgresql/follow";

const FOLLOWINGS: Record<EngineName, Following> = {
  // What is published lies there.
  sqlite: { follow: async () => async () => {}, hold: async () => {} },
  postgresql: FOLLOW_DATABASE,
};

export const followingOf = ({ engine }: Home): Following => FOLLOWINGS[engine];
