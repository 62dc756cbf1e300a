/** What every site that shows links takes whole. */
export const CARD = { width: 1200, height: 630 };
