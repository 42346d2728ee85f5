/** The pictures that platforms show beside a link, in pixels. */
export const CARD_SIZES = {
  /** Open Graph, and most that follow it. */
  og: { width: 1200, height: 630 },
  /** The head of an article of WeChat. */
  wechat: { width: 900, height: 383 },
  /** A second article of WeChat, and lists. */
  square: { width: 200, height: 200 },
  /** A whole phone. */
  story: { width: 1080, height: 1920 },
  /** A page of A4 to put up, at 150 pixels an inch. */
  a4: { width: 1240, height: 1754 },
} as const;
export type CardSize = keyof typeof CARD_SIZES;
