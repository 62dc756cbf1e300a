/** Which addresses the site has, as the build says: all others are one page, drawn once. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { finish } from "./finish";

const manifestSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  rewrites: z.object({ beforeFiles: z.array(z.object({ regex: z.string() })) }),
});

/** Where addresses of data lead to inside: no others of theirs. */
const INSIDE = /^\/(?:json|csv|atom|facsimiles)\//u;

export interface Routes {
  /** Whether an address has the shape of one. */
  has: (path: string) => boolean;
  /** In milliseconds: a page may change with what draws it. */
  builtAt: number;
}

/** Throws where the site was not built. */
export function readRoutes(build: string): Routes {
  const file = join(build, "routes-manifest.json");
  const { staticRoutes, dynamicRoutes, rewrites } = manifestSchema.parse(
    JSON.parse(readFileSync(file, "utf8")),
  );
  // `/_not-found` and its like are the framework's own.
  const pages = [...staticRoutes, ...dynamicRoutes].filter(
    ({ page }) => !(page.startsWith("/_") || INSIDE.test(page)),
  );
  const shapes = [...pages, ...rewrites.beforeFiles].map(({ regex }) => new RegExp(regex, "u"));
  return {
    // Several slashes at once are one, to which the renderer leads.
    has: (path) => shapes.some((shape) => shape.test(path.replace(/\/{2,}/gu, "/"))),
    builtAt: statSync(file).mtimeMs,
  };
}

/** The page that the build has ready for what fails; null where it made none. */
export function readFailure(build: string): string | null {
  const file = join(build, "server", "app", "failure.html");
  return existsSync(file) ? finish(readFileSync(file, "utf8")) : null;
}
