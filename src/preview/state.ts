import type { Check } from './checks.js';

/** What the page of a preview is told whenever a file is saved. */
export interface PreviewState {
  /** False where the report does not compile: then the page shows what last did. */
  isSound: boolean;
  faults: { file: string; line: number; message: string }[];
  checks: Check[];
}
