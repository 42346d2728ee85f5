import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PALETTE, type Token } from '../../src/drawing/palette.js';

/** Contrast of two colours, WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/g) ?? []).map((part) => {
      const share = Number.parseInt(part, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const bureaus = ['bureau-1', 'bureau-2', 'bureau-3', 'bureau-4'] as const;

for (const [theme, name] of ['light', 'dark'].entries()) {
  const color = (token: Token): string => PALETTE[token][theme] ?? '';

  describe(`the colours on a ${name} page`, () => {
    // Conformance: WCAG 1.4.3, 适老化 contrast
    it('set every text at 4.5:1 or more', () => {
      for (const token of ['ink', 'ink-2', 'ink-3', 'seal', ...bureaus] as const)
        assert.ok(contrast(color(token), color('paper')) >= 4.5, token);
    });

    // Conformance: WCAG 1.4.3
    it('set words on the ground of a quoted figure at 4.5:1 or more', () => {
      for (const token of bureaus)
        for (const words of ['ink', token] as const)
          assert.ok(contrast(color(words), color(`${token}-tint`)) >= 4.5, `${words} on ${token}-tint`);
    });

    // Conformance: WCAG 1.4.11
    it('set marks, axes and the edges of controls at 3:1 or more', () => {
      for (const token of ['axis', 'seal', ...bureaus] as const)
        assert.ok(contrast(color(token), color('paper')) >= 3, token);
    });
  });
}
