import type { ThreadEnd } from './end.js';

/** Outcomes and the tasks that carry them on, each once. */
export interface Linked {
  outcomes: readonly ThreadEnd[];
  tasks: readonly ThreadEnd[];
  /** From an outcome to a task, by their places. */
  links: readonly (readonly [outcome: number, task: number])[];
}

/** Threads under their theme; "" for none. */
export interface ThreadTheme {
  heading: string;
  linked: readonly Linked[];
}
