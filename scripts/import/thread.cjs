// What loads TypeScript in the main thread does not reach into others. As CommonJS: a loader of modules would be a further
// thread to each, with 15 MB of its own.
require("tsx/cjs");
require("./thread.ts");
