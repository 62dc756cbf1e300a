import type { NextConfig } from "next";
import { FEED_FORMS } from "./lib/site/feeds/feed";
import { DOCUMENT_FORMS } from "./lib/site/forms/document";

const development = process.env.NODE_ENV === "development";

// While one works on it the framework's own scripts run, which readers never get: server/headers.ts has what they do.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** A dot is one in an address, and any character in a pattern. */
const suffixes = (of: object) =>
  Object.keys(of)
    .map((suffix) => suffix.replace(".", "\\."))
    .join("|");
const forms = suffixes(DOCUMENT_FORMS);
const feeds = suffixes(FEED_FORMS);

const LISTS = [
  ...["issues", "people", "meetings", "members", "attendance", "appointments", "plans", "years"],
  ...["checks", "search", "compare", "verify", "suggest", "data"],
];

const config: NextConfig = {
  poweredByHeader: false,
  // Once, in server/, for as long as a page is kept.
  compress: false,
  generateEtags: false,
  // Every visitor gets the metadata in <head>: streamed into the body, readers without script never see it there.
  htmlLimitedBots: /.*/,
  // A site is built from its own files: a test that is being written must not keep it from starting.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  // A checkout inside another project must not take that one's lock file for its own.
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    "@prisma/client",
    "@prisma/adapter-better-sqlite3",
    "better-sqlite3",
    "@prisma/adapter-pg",
    "pg",
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-ris",
    "@resvg/resvg-js",
  ],
  // A page and a route handler cannot share a folder, and [issue] would swallow the suffix: data addresses go first.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/sitemap-:part(\\d+).xml", destination: "/sitemaps/:part" },
      {
        source: `/:list(issues|search|appointments).:form(${feeds})`,
        destination: "/feeds/:form/:list",
      },
      { source: `/people/:name([^/]+).:form(${feeds})`, destination: "/feeds/:form/people/:name" },
      {
        source: `/meetings/:meeting([^/]+)/:order(\\d+).:form(${feeds})`,
        destination: "/feeds/:form/meetings/:meeting/:order",
      },
      { source: "/issues/no/:serial(\\d+).json", destination: "/json/issues/no/:serial" },
      {
        source: `/issues/:issue([^/]+)/:order(\\d+).:form(${forms})`,
        destination: "/forms/:form/issues/:issue/:order",
      },
      {
        source: "/issues/:issue([^/]+)/:order(\\d+).png",
        destination: "/cards/issues/:issue/:order",
      },
      {
        source: "/issues/:issue([^/]+)/:order(\\d+)/:passage([^/]+).png",
        destination: "/cards/issues/:issue/:order/:passage",
      },
      {
        source: "/issues/:issue([^/]+)/page/:page(\\d+).json",
        destination: "/json/issues/:issue/page/:page",
      },
      {
        source: "/:of(issues|people|meetings|members)/:id([^/]+).:form(csv|json)",
        destination: "/:form/:of/:id",
      },
      { source: "/issues/:issue([^/]+)/source.json", destination: "/json/issues/:issue/source" },
      { source: "/issues/:issue([^/]+).pdf", destination: "/facsimiles/:issue" },
      {
        source: "/meetings/:meeting([^/]+)/:order(\\d+).json",
        destination: "/json/meetings/:meeting/:order",
      },
      { source: "/:of(years|plans)/:year(\\d+).:form(csv|json)", destination: "/:form/:of/:year" },
      {
        source: "/:list(appointments|search)/:part(post|facet).:form(csv|json)",
        destination: "/:form/:list/:part",
      },
      {
        source: `/:list(${LISTS.join("|")}).:form(csv|json)`,
        destination: "/:form/:list",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () =>
    development
      ? [
          {
            // server/headers.ts lets others frame what is made for it.
            source: "/((?!embed/).*)",
            headers: [
              { key: "Content-Security-Policy", value: contentSecurityPolicy },
              { key: "X-Content-Type-Options", value: "nosniff" },
            ],
          },
        ]
      : [],
};

export default config;
