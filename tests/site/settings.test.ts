import { describe, expect, it } from "vitest";
import { footerSlots, listensOn, settingsFaults, siteOrigin } from "../../lib/site/settings";

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
  it("is the configured one, else the one listened on", () => {
    expect(siteOrigin(env({ SITE_URL: "https://example.org/", PORT: "8080" }))).toBe(
      "https://example.org",
    );
    expect(siteOrigin(env({}))).toBe("http://127.0.0.1:3000");
    expect(siteOrigin(env({ HOST: "10.0.0.8", PORT: "8080" }))).toBe("http://10.0.0.8:8080");
    expect(siteOrigin(env({ HOST: "::1" }))).toBe("http://[::1]:3000");
  });

  it("leads somewhere, however broken the settings", () => {
    for (const HOST of ["", "0.0.0.0", "::"]) {
      expect(siteOrigin(env({ SITE_URL: "nonsense", HOST }))).toBe("http://127.0.0.1:3000");
    }
    expect(siteOrigin(env({ PORT: "http" }))).toBe("http://127.0.0.1:3000");
  });
});

describe("settings that mean nothing", () => {
  it("are told before anybody is answered", () => {
    expect(settingsFaults(env({ SITE_URL: "https://example.org", PORT: "8080" }))).toEqual([]);
    expect(settingsFaults(env({ SITE_URL: "" }))).toEqual([]);
    expect(settingsFaults(env({ SITE_URL: "example.org", PORT: "http" }))).toEqual([
      expect.stringContaining("现为 http"),
      expect.stringContaining("现为 example.org"),
    ]);
  });
});

describe("what is listened on", () => {
  it("is this machine alone, unless another address is set", () => {
    expect(listensOn(env({ PORT: "" }))).toEqual({ host: "127.0.0.1", port: 3000 });
    expect(listensOn(env({ HOST: "0.0.0.0", PORT: "80" }))).toEqual({ host: "0.0.0.0", port: 80 });
  });

  it.each(["x", "0", "-1", "65536", "3000 1", "1e3"])("%s is no port", (PORT) => {
    expect(listensOn(env({ PORT }))).toBeNull();
  });
});
