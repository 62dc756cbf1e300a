"use client";

import { useState } from "react";

/** Copies a citation. Without script the text beside it is there to be selected. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, say] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      say("已复制");
    } catch {
      say("未能复制，请选中文字");
    }
  }
  return (
    <p className="needs-script flex items-center gap-3 mt-2">
      <button
        type="button"
        onClick={copy}
        aria-label={`复制${label}`}
        className="button-seal px-3.5 py-1 text-note"
      >
        复制
      </button>
      <span role="status" className="text-note text-soft">
        {said}
      </span>
    </p>
  );
}
