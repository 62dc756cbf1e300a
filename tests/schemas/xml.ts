/** What is wrong with XML by a schema of this folder. */
import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

/** What each format is checked by; the second file is what the first includes. */
const SCHEMAS = {
  "akoma-ntoso": ["schema", "akoma-ntoso/akomantoso30-lenient.xsd", "akoma-ntoso/xml.xsd"],
  atom: ["relaxng", "atom/atom.rng"],
  sitemap: ["schema", "sitemaps/sitemap.xsd"],
  siteindex: ["schema", "sitemaps/siteindex.xsd", "sitemaps/sitemap.xsd"],
} as const;

const read = (path: string) => ({
  fileName: path.split("/").at(-1) ?? path,
  contents: readFileSync(`${import.meta.dirname}/${path}`, "utf8"),
});

/** By where each stands. Empty where all are valid. */
export async function faultsOfXml(
  format: keyof typeof SCHEMAS,
  files: Record<string, string>,
): Promise<string[]> {
  const [extension, schema, ...included] = SCHEMAS[format];
  const places = Object.keys(files);
  const { errors } = await validateXML({
    xml: Object.values(files).map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    ...{ extension, schema: read(schema), preload: included.map(read), maxMemoryPages: 4096 },
  });
  return errors.map(({ rawMessage, message, loc }) => {
    const place = places[Number(loc?.fileName.replace(".xml", ""))];
    return place === undefined ? rawMessage : `${place}:${loc?.lineNumber} ${message}`;
  });
}
