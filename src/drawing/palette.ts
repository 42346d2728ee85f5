/**
 * The colours of marks and text by role, light and dark; text is at least 4.5:1 and marks 3:1 on the paper of its
 * theme. The live elements offer each as a custom property, the standalone pictures set them as they are.
 */
export const PALETTE = {
  ink: ['#1c1b19', '#edeae3'],
  'ink-2': ['#4a4843', '#c5c1b8'],
  'ink-3': ['#6a675f', '#9c988f'],
  hair: ['#d9d5cb', '#363a41'],
  axis: ['#8f8b81', '#7c7f86'],
  paper: ['#fdfcf9', '#15171b'],
  seal: ['#bd3316', '#ff8468'],
  'bureau-1': ['#2f3d96', '#8b98f0'],
  'bureau-2': ['#0b7463', '#86e0c8'],
  'bureau-3': ['#8a4a00', '#e8b268'],
  'bureau-4': ['#7a2f6d', '#dd9fd2'],
  'bureau-1-tint': ['#e3e6f5', '#262c52'],
  'bureau-2-tint': ['#d9efe8', '#133a31'],
  'bureau-3-tint': ['#f6e8d6', '#43300f'],
  'bureau-4-tint': ['#f2e2ee', '#40213a'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Token = keyof typeof PALETTE;
