import { defineConfig } from "vitest/config";

const ALL = "tests/**/*.test.{ts,tsx}";
/** What readers ask of an archive. */
const ASKED = [
  "tests/archive/*.test.ts",
  "tests/archive/{appointments,attendance,checks,comparison,documents,issues}/**/*.test.ts",
  "tests/archive/{matters,members,people,plans,search,verifying,years}/**/*.test.ts",
];
/** What only the one database does. */
const OWN = "tests/archive/store/postgresql/**";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Left to itself it keeps a core free, half of a machine of two; and a process for each file costs more than a thread.
    maxWorkers: "100%",
    pool: "threads",
    // Tests that build a database or start a script are slower than vitest's five seconds on a small machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "file", include: [ALL], exclude: [OWN] } },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: [...ASKED, OWN],
          globalSetup: "tests/make/postgresql/setup.ts",
          setupFiles: "tests/make/postgresql/over.ts",
        },
      },
    ],
  },
});
