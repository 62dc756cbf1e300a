import { describe, expect, it } from "vitest";
import { settings } from "../../lib/settings";
import { footerSlots, siteOrigin } from "../../lib/site/deployment";

const set = (values: Record<string, string>) => settings({ NODE_ENV: "test", ...values });

describe("the footer", () => {
  it("hides every slot that is unset or blank", () => {
    expect(footerSlots(set({ SITE_CONTACT: "  " }))).toEqual([]);
  });

  it("shows those a deployment sets", () => {
    expect(footerSlots(set({ SITE_ICP: "某ICP备1号", SITE_CONTACT: "a@example.org" }))).toEqual([
      { label: "联系方式", value: "a@example.org" },
      { label: "ICP备案号", value: "某ICP备1号" },
    ]);
  });
});

describe("the site's own address", () => {
  it("is the configured one, else the one listened on", () => {
    expect(siteOrigin(set({ SITE_URL: "https://example.org/", PORT: "8080" }))).toBe(
      "https://example.org",
    );
    expect(siteOrigin(set({}))).toBe("http://127.0.0.1:3000");
    expect(siteOrigin(set({ HOST: "10.0.0.8", PORT: "8080" }))).toBe("http://10.0.0.8:8080");
    expect(siteOrigin(set({ HOST: "::1" }))).toBe("http://[::1]:3000");
  });

  it("leads somewhere where every address of the machine is listened on", () => {
    for (const HOST of ["", "0.0.0.0", "::"]) {
      expect(siteOrigin(set({ HOST }))).toBe("http://127.0.0.1:3000");
    }
  });
});
