// What loads TypeScript in the main thread does not reach into others.
import { register } from "tsx/esm/api";

register();
await import("./thread.ts");
