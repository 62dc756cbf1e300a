import { resolve } from "node:path";
import type { Home } from "../engine";
import { summaryOf } from "./summary";

/** A relative path counts from where the process was started. */
export function fileHome(url: string): Home {
  const file = resolve(url.slice("file:".length));
  return {
    engine: "sqlite",
    ...{ file, built: file, name: file },
    summary: () => summaryOf(file),
  };
}
