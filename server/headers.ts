/** What every answer says beside its body. Flat lists of names and values, as Node writes them. */

import * as links from "../lib/site/links";

const POLICY: Record<string, string[]> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};

const policy = (directives: Record<string, string[]>) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

const secured = (
  contentSecurityPolicy: string,
  resourcePolicy = "same-origin",
  framing = ["X-Frame-Options", "DENY"],
) => [
  ...["Content-Security-Policy", contentSecurityPolicy],
  ...["X-Content-Type-Options", "nosniff"],
  ...framing,
  ...["Referrer-Policy", "strict-origin-when-cross-origin"],
  ...["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
  ...["Cross-Origin-Opener-Policy", "same-origin"],
  ...["Cross-Origin-Resource-Policy", resourcePolicy],
];

/** Every answer says this, or one of the two below: a 304 and what is no page as well. */
export const SECURED = secured(policy(POLICY));
/** For a page that is of no use without the framework's inline scripts. */
export const SECURED_LESS = secured(
  policy({ ...POLICY, "script-src": ["'self'", "'unsafe-inline'"] }),
);

/** For what other sites show in a frame of theirs, and nothing else: it has no script, and takes nothing from a reader. */
export const FRAMED = secured(
  policy({
    ...{ ...POLICY, "script-src": ["'none'"], "form-action": ["'none'"] },
    "frame-ancestors": ["*"],
  }),
  "cross-origin",
  [],
);
/** What others may frame; all else stays whole. */
export const isFramed = (path: string) => path.startsWith(links.embed("/"));

/** For what every site may have. */
export const OPEN = [
  ...secured(policy(POLICY), "cross-origin"),
  ...["Access-Control-Allow-Origin", "*"],
  // What a script needs to ask again: for the rest of a file, or later.
  ...[
    "Access-Control-Expose-Headers",
    "ETag, Content-Disposition, Accept-Ranges, Content-Range, Retry-After",
  ],
];
/** What a browser asks before it lets another site's script ask. */
export const OPEN_TO_ASK = [
  ...["Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"],
  ...["Access-Control-Allow-Headers", "*"],
  ...["Access-Control-Max-Age", "86400"],
];

/** Kept by whom it may concern, and asked about each time: a copy is never older than the import. */
export const CHECKED = ["Cache-Control", "no-cache"];
/** Its name changes with its content. */
export const FOREVER = ["Cache-Control", "public, max-age=31536000, immutable"];
export const NEVER = ["Cache-Control", "no-store"];
