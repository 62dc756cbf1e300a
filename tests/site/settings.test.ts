import { describe, expect, it } from "vitest";
import { footerSlots, siteOrigin } from "../../lib/site/settings";

const env = (set: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: "test", ...set });

describe("the footer", () => {
  it("hides every slot that is unset or blank", () => {
    expect(footerSlots(env({ SITE_CONTACT: "  " }))).toEqual([]);
  });

  it("shows those a deployment sets", () => {
    expect(footerSlots(env({ SITE_ICP: "某ICP备1号", SITE_CONTACT: "a@example.org" }))).toEqual([
      { label: "联系方式", value: "a@example.org" },
      { label: "ICP备案号", value: "某ICP备1号" },
    ]);
  });
});

describe("the site's own address", () => {
  it("is the configured one, else the one asked for", () => {
    const request = { host: "127.0.0.1:3000", proto: null };
    expect(siteOrigin(request, env({ SITE_URL: "https://example.org/" }))).toBe(
      "https://example.org",
    );
    expect(siteOrigin(request, env({}))).toBe("http://127.0.0.1:3000");
    expect(siteOrigin({ host: "example.org", proto: "https" }, env({}))).toBe(
      "https://example.org",
    );
  });

  it("takes no forged host and no broken setting into a link", () => {
    for (const host of [null, "evil.org/path", "a b", '"><script>', "user@evil.org"]) {
      expect(siteOrigin({ host, proto: "javascript" }, env({ SITE_URL: "nonsense" }))).toBe(
        "http://localhost",
      );
    }
  });
});
