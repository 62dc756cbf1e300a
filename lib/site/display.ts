/** What the display switch sets, and the value of each cookie that says so; anything else is as it comes. */
export const CHOSEN = { size: "large", contrast: "high" } as const;
