import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { IS_OVER_POSTGRESQL } from "./tests/e2e/postgresql/databases";
import { isPostgresqlThere } from "./tests/make/postgresql/server";

// Workers read this file again: the variable hands them the port the first reading chose.
process.env.E2E_PORT ??= execFileSync(process.execPath, [
  "-e",
  "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})",
])
  .toString()
  .trim();

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;
const isWithoutDatabase = IS_OVER_POSTGRESQL && !isPostgresqlThere();
/** Those start a database of their own, whatever the others are asked over. */
const OWN_DATABASE = "**/postgresql/**";
const debianChromium = "/usr/bin/chromium";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: isWithoutDatabase ? [] : "**/*.spec.ts",
  testIgnore: IS_OVER_POSTGRESQL ? OWN_DATABASE : [],
  fullyParallel: true,
  workers: 2,
  // On two busy cores a page with axe in it takes its time; what hangs is still told.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  use: {
    baseURL,
    browserName: "chromium",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: existsSync(debianChromium)
      ? { executablePath: debianChromium, args: ["--no-sandbox"] }
      : {},
  },
  webServer: isWithoutDatabase
    ? []
    : {
        command: "node --import tsx tests/e2e/server.ts",
        url: baseURL,
        reuseExistingServer: false,
        timeout: 120_000,
        // Killed outright, it would leave its database behind.
        gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
        stdout: "ignore",
        stderr: "pipe",
      },
});
