/** The files of the build and of public/: listed once, so that no address leads to any other. */
import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { Target } from "./asked";
import type { Encoding } from "./encodings";
import { hashOf } from "./hash";
import { CHECKED, FOREVER, SECURED } from "./headers";
import { type Page, type Variant, variantOf } from "./variant";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const BUILT = "/_next/static/";

interface Kept {
  page: Page;
  file: string;
  variants: Map<Encoding, Promise<Variant>>;
}

/** An address that names the content it was made for: `?v=` and the beginning of its SHA-256. */
const VERSION = /^\?v=([0-9a-f]{8,64})$/u;

export class Files {
  readonly #files = new Map<string, Kept>();
  readonly #lasting = new Map<string, Kept & { version: string }>();

  constructor(build: string, shown: string) {
    this.#add(join(build, "static"), BUILT, FOREVER);
    this.#add(shown, "/", CHECKED);
  }

  /** Read and compressed when it is first asked for. Null where there is no such file. */
  find({ path, query }: Target, encoding: Encoding): Promise<Variant> | null {
    const kept = this.#files.get(path);
    if (!kept) return null;
    const [, version] = VERSION.exec(query) ?? [];
    if (version === undefined) return variantIn(kept, encoding);
    const lasting = this.#lasting.get(path) ?? lastingOf(kept);
    this.#lasting.set(path, lasting);
    return variantIn(lasting.version.startsWith(version) ? lasting : kept, encoding);
  }

  /** The build's, for what is said beside its pages. */
  stylesheets(): string[] {
    return [...this.#files.keys()].filter((path) => /^\/_next\/.*\.css$/u.test(path));
  }

  /** For what counts them: the build's are one kind, those of public/ a kind each. */
  kindOf(path: string): string | null {
    if (!this.#files.has(path)) return null;
    return path.startsWith(BUILT) ? `${BUILT}:file` : path;
  }

  #add(folder: string, under: string, caching: string[]): void {
    for (const entry of filesOf(folder)) {
      const file = join(entry.parentPath, entry.name);
      const path = under + relative(folder, file).split(sep).map(encodeURIComponent).join("/");
      const page = {
        ...{ status: 200, hash: "", byDisplay: false },
        type: TYPES[extname(file)] ?? "application/octet-stream",
        modified: statSync(file).mtimeMs,
        always: [...caching, ...SECURED],
        besides: [],
      };
      this.#files.set(path, { page, file, variants: new Map() });
    }
  }
}

function filesOf(folder: string): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
}

const lastingOf = (kept: Kept) => ({
  ...{ file: kept.file, variants: new Map<Encoding, Promise<Variant>>() },
  page: { ...kept.page, always: [...FOREVER, ...SECURED] },
  version: createHash("sha256").update(readFileSync(kept.file)).digest("hex"),
});

function variantIn({ page, file, variants }: Kept, encoding: Encoding): Promise<Variant> {
  const variant = variants.get(encoding) ?? read(page, file, encoding);
  variants.set(encoding, variant);
  // Another request tries again.
  variant.catch(() => variants.delete(encoding));
  return variant;
}

/** On lines of their own: what they tell is for who works on it. */
const COMMENTS = /^[ \t]*(?:\/\*\*.*?\*\/|\/\/[^\n]*)\n/gmsu;

/** A script as it is sent. */
export const withoutComments = (script: string) => script.replace(COMMENTS, "");

async function read(page: Page, file: string, encoding: Encoding): Promise<Variant> {
  const own = readFileSync(file);
  const body = page.type === TYPES[".js"] ? Buffer.from(withoutComments(own.toString())) : own;
  return await variantOf({ ...page, hash: hashOf(body) }, body, encoding);
}
