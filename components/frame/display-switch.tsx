import * as links from "@/lib/site/links";

export interface Display {
  large: boolean;
  contrast: boolean;
}

/** 适老化: larger letters and stronger contrast, remembered; a form, so it works without script. */
export function DisplaySwitch({ large, contrast }: Display) {
  const look =
    "keep border border-edge rounded-[2px] px-1.5 sm:px-2 py-0.5 hover:border-seal hover:text-seal aria-pressed:bg-ink aria-pressed:text-paper aria-pressed:border-ink";
  return (
    <form
      method="post"
      action={links.display()}
      aria-label="显示"
      className="flex gap-1.5 sm:gap-2 text-note"
    >
      <button
        type="submit"
        name="size"
        value={large ? "normal" : "large"}
        aria-pressed={large}
        className={look}
      >
        大字
      </button>
      <button
        type="submit"
        name="contrast"
        value={contrast ? "normal" : "high"}
        aria-pressed={contrast}
        className={look}
      >
        高对比
      </button>
    </form>
  );
}
