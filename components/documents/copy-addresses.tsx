"use client";

import { useEffect } from "react";

/** A click on a ¶ also copies the address it leads to; without script it is a link like any other. */
export function CopyAddresses() {
  useEffect(() => {
    async function copy(event: MouseEvent) {
      const link = event.target instanceof Element && event.target.closest("a[data-copy-address]");
      if (!(link instanceof HTMLAnchorElement)) return;
      try {
        await navigator.clipboard.writeText(link.href);
        link.dataset.copied = "";
        setTimeout(() => delete link.dataset.copied, 1500);
      } catch {
        // The link has been followed: its address stands in the address bar.
      }
    }
    document.addEventListener("click", copy);
    return () => document.removeEventListener("click", copy);
  }, []);
  return null;
}
