import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Left to itself it keeps a core free, half of a machine of two; and a process for each file costs more than a thread.
    maxWorkers: "100%",
    pool: "threads",
    // Tests that build a database or start a script are slower than vitest's five seconds on a small machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
