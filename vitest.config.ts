import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Tests that build a database or start a script are slower than vitest's five seconds on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
