import type { Page } from "@playwright/test";

const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'";
/** All but our own module and data. */
const FRAMEWORK =
  /<script(?![^>]*type="(?:module|application\/ld\+json)")[^>]*>.*?<\/script>|<link[^>]*as="script"[^>]*>/gs;

/** The site without the framework's script, under a policy that allows nothing inline. */
export async function withoutFramework(page: Page) {
  await page.route(
    () => true,
    async (route) => {
      if (route.request().resourceType() !== "document") return route.fallback();
      const response = await route.fetch({ maxRedirects: 0 });
      const body = (await response.text()).replace(FRAMEWORK, "");
      const headers = { ...response.headers(), "content-security-policy": POLICY };
      await route.fulfill({ response, headers, body });
    },
  );
}

/**
 * A browser that speaks Chinese, as those of tests do not. What it hears stands on the root element; a sentence ends at
 * once, or as a test says.
 */
export async function withVoice(page: Page, { ends }: { ends: boolean }) {
  await page.addInitScript((ends) => {
    class Utterance {
      onend: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const speech = {
      getVoices: () => [{ lang: "en-US" }, { lang: "zh-CN" }],
      speak: (utterance: Utterance) => {
        const root = document.documentElement;
        root.dataset.heard = (root.dataset.heard ?? "") + utterance.text;
        if (ends) setTimeout(() => utterance.onend?.());
        else document.addEventListener("sentence-end", () => utterance.onend?.(), { once: true });
      },
      cancel: () => {
        document.documentElement.dataset.cancelled = "";
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  }, ends);
}
