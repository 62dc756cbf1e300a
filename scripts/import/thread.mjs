// What loads TypeScript in the main thread does not reach into others. As CommonJS: the loader of modules would be a further
// thread to each, with 15 MB of its own.
import { createRequire } from "node:module";
import { register } from "tsx/cjs/api";

register();
createRequire(import.meta.url)("./thread.ts");
