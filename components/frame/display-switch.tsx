import type { Display } from "@/lib/site/display";
import * as links from "@/lib/site/links";

const CHOICES = [
  { name: "size", value: "large", label: "大字" },
  { name: "size", value: "larger", label: "特大" },
  { name: "contrast", value: "high", label: "高对比" },
] as const;

/** 适老化: letters larger in two steps and stronger contrast, remembered; a form, so it works without script. */
export function DisplaySwitch(display: Display) {
  return (
    <form
      method="post"
      action={links.display()}
      aria-label="显示"
      className="flex flex-wrap gap-1 sm:gap-2 text-note"
    >
      {CHOICES.map(({ name, value, label }) => {
        const chosen = display[name] === value;
        return (
          <button
            key={value}
            type="submit"
            name={name}
            value={chosen ? "normal" : value}
            aria-pressed={chosen}
            className="keep border border-edge rounded-[2px] px-1.5 sm:px-2 py-0.5 hover:border-seal hover:text-seal aria-pressed:bg-ink aria-pressed:text-paper aria-pressed:border-ink"
          >
            {label}
          </button>
        );
      })}
    </form>
  );
}
