import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import type { Thing } from "schema-dts";
import { SiteFooter } from "@/components/frame/footer";
import { type Section, SiteHeader } from "@/components/frame/header";
import { Breadcrumb, type Crumb } from "@/components/page/breadcrumb";
import { footerSlots } from "@/lib/site/deployment";
import * as links from "@/lib/site/links";
import { OPENSEARCH } from "@/lib/site/opensearch";
import { reportOf } from "@/lib/site/report";
import { asScript, trailThing } from "@/lib/site/structured";
import { displayChoice } from "./display/choice";
import { origin, siteName } from "./site";

/** Known by its content: browsers may keep it for good. */
const script = links.script(
  createHash("sha256").update(readFileSync("public/site.js")).digest("hex").slice(0, 12),
);

interface Props {
  /** The page's own: by its title and address a reader reports what is wrong with it. Asked once the page is known to be one. */
  metadata: () => Metadata | Promise<Metadata>;
  section: Section | null;
  crumbs?: Crumb[];
  /** False where the page has a search box of its own. */
  search?: boolean;
  /** What the page tells search engines besides where it stands. */
  things?: Thing[];
  children: ReactNode;
}

/** Pages say both as text. */
const written = (of: unknown) => (typeof of === "string" ? of : null);

/** What stands around every page. */
export async function Shell({
  metadata,
  section,
  crumbs,
  search = true,
  things = [],
  children,
}: Props) {
  const [name, base, display, { title, alternates }] = await Promise.all([
    siteName(),
    origin(),
    displayChoice(),
    metadata(),
  ]);
  const told = [...things, ...(crumbs ? [trailThing(base, crumbs)] : [])];
  return (
    <>
      <script type="module" src={script} />
      <link rel="manifest" href={links.manifest()} />
      <link rel="apple-touch-icon" href={links.iconPicture(192)} />
      <link rel="search" type={OPENSEARCH} href={links.openSearch()} title={name} />
      <a
        href="#main"
        className="no-print absolute left-2 top-2 z-10 button-seal px-4 py-2 not-focus:sr-only"
      >
        跳到正文
      </a>
      <SiteHeader name={name} section={section} search={search} display={display} />
      <main id="main" tabIndex={-1} className="wrap">
        {crumbs && <Breadcrumb crumbs={crumbs} />}
        {children}
      </main>
      {told.length > 0 && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, in which no text can end the script
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(told) }} />
      )}
      <SiteFooter
        name={name}
        slots={footerSlots()}
        report={reportOf({ title: written(title), address: written(alternates?.canonical) })}
      />
    </>
  );
}
