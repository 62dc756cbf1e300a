/** Which addresses the site has, as the build says: all others are one page, drawn once. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { finish } from "./finish";

const manifestSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  rewrites: z.object({
    beforeFiles: z.array(z.object({ source: z.string(), regex: z.string() })),
  }),
});

/** Where addresses of data lead to inside: no others of theirs. */
const INSIDE = /^\/(?:json|csv|cards|feeds|facsimiles|forms|sitemaps)\//u;

export interface Routes {
  /** Whether an address has the shape of one. */
  has: (path: string) => boolean;
  /** That shape, `/issues/:issue`: one of a few, however many addresses there are. Null where it has none. */
  shapeOf: (path: string) => string | null;
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
  // A rewrite goes first: `[issue]` of a page would take its suffix as well.
  const shapes = [
    ...rewrites.beforeFiles.map(({ source, regex }) => ({ name: nameOf(source), regex })),
    ...pages.map(({ page, regex }) => ({ name: nameOf(page), regex })),
  ].map(({ name, regex }) => ({ name, regex: new RegExp(regex) }));
  const shapeOf = (path: string) => {
    // Several slashes at once are one, to which the renderer leads.
    const single = path.replace(/\/{2,}/gu, "/");
    return shapes.find(({ regex }) => regex.test(single))?.name ?? null;
  };
  return {
    has: (path) => shapeOf(path) !== null,
    shapeOf,
    builtAt: statSync(file).mtimeMs,
  };
}

/** `/issues/[issue]` of pages and `/issues/:issue([^/]+)` of rewrites, alike. */
const nameOf = (shape: string) => shape.replace(/\[(\w+)\]/gu, ":$1").replace(/\([^)]*\)/gu, "");

/** The page that the build has ready for what fails; null where it made none. */
export function readFailure(build: string): string | null {
  const file = join(build, "server", "app", "failure.html");
  return existsSync(file) ? finish(readFileSync(file, "utf8")) : null;
}
