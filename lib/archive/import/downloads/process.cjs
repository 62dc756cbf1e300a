// The import's own loader of TypeScript does not reach into other processes.
require("tsx/cjs");
require("./process.ts");
