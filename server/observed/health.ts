/** Whether the site does its work, for a machine that asks: read from the archive's file, so that it is told without Next. */
import type { Published } from "../../lib/archive/store/published";
import type { Summary } from "../../lib/archive/store/summary";
import { NEVER, SECURED } from "../headers";
import type { Once } from "../pages";

export interface HealthOptions {
  /** Which archive readers are given. */
  look: () => Published;
  /** What it says of itself. */
  read: () => Summary | null;
  /** Whether new pages can be drawn. */
  isDrawing: () => boolean;
  now?: () => number;
}

export class Health {
  readonly #options: HealthOptions;
  #edition: string | null = null;
  #summary: Summary | null = null;

  constructor(options: HealthOptions) {
    this.#options = options;
  }

  /** Read once for each archive. */
  get archive(): Summary | null {
    const { edition } = this.#options.look();
    if (edition === null) this.#summary = null;
    else if (edition !== this.#edition || this.#summary === null)
      this.#summary = this.#options.read();
    this.#edition = edition;
    return this.#summary;
  }

  /** 503 where there is nothing to show; without the renderer, kept pages are answered still. */
  answer(): Once {
    const { isDrawing, now = Date.now } = this.#options;
    const { archive } = this;
    const status = archive === null ? "no-archive" : isDrawing() ? "ok" : "starting";
    const ageSeconds = archive && Math.floor((now() - Date.parse(archive.importedAt)) / 1000);
    const body = Buffer.from(`${JSON.stringify({ status, ...archive, ageSeconds })}\n`);
    return {
      ...{ kind: "once", status: archive === null ? 503 : 200, body },
      head: [
        ...["Content-Type", "application/json; charset=utf-8"],
        ...["Content-Length", String(body.length), ...NEVER, ...SECURED],
      ],
    };
  }
}
