/** From where an archive is built to where readers are given it. */
import { rmSync } from "node:fs";
import { settings } from "../../settings";
import { keysIn } from "../search/text/pairs";
import { downloadsFolder } from "../store/downloads/files";
import type { EngineName, Home } from "../store/engine";
import { placeOf } from "../store/postgresql/place";
import { Publisher } from "../store/postgresql/publish";
import { revisionOf } from "./downloads/downloads";
import { rollBack } from "./publish";

export interface Delivery {
  /** All or nothing: readers are given the finished file's archive, or what they had. */
  publish(finished: string, revision: string): Promise<void>;
  /** Readers are given the archive before the last one again. False where none is kept. */
  rollBack(): Promise<boolean>;
  end(): Promise<void>;
}

/** Resolves once it is this import's turn, and `built` is what readers are given. */
type Open = (home: Home, waiting: () => void) => Promise<Delivery>;

const DELIVERIES: Record<EngineName, Open> = {
  // The file that is built is what readers are given, as soon as it has its name.
  sqlite: async ({ built }) => ({
    publish: async () => {},
    rollBack: async () => rollBack(built),
    end: async () => {},
  }),
  async postgresql({ built, name }, waiting) {
    const publisher = await Publisher.open(placeOf(settings().DATABASE_URL, name), waiting);
    try {
      const revision = await publisher.revision();
      if (revision === null) rmSync(built, { force: true });
      else if (revision !== revisionOf(built)) await publisher.fetch(built);
    } catch (cause) {
      await publisher.end();
      throw cause;
    }
    return {
      publish: (finished, revision) =>
        publisher.publish(finished, downloadsFolder(built, revision), keysIn),
      rollBack: () => publisher.rollBack(),
      end: () => publisher.end(),
    };
  },
};

export const openDelivery: Open = (home, waiting) => DELIVERIES[home.engine](home, waiting);
