/** What is wrong with a JSON Feed 1.1 by its published schema. */
import { readFileSync } from "node:fs";
import DraftFour from "ajv-draft-04";
import addFormats from "ajv-formats";

const read = (name: string) =>
  JSON.parse(readFileSync(`${import.meta.dirname}/json-feed/${name}.json`, "utf8"));

const ajv = new DraftFour({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(read("feed-1"));
const validate = ajv.compile(read("feed"));

export function faultsOfJsonFeed(feed: unknown): string[] {
  validate(feed);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
