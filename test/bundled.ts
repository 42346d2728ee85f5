import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Metric, Report } from '../src/report/types.js';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The text as published and its annotations, from which the bundled report is compiled. */
export const source = read('seeds/miit-2020-2021/source.txt');
export const yaml = read('seeds/miit-2020-2021/report.yaml');

/** The bundled report as its file has it. */
export const bundledText = read('src/reports/miit-2020-2021.json');

/** A copy of the bundled report that a test may change. */
export function fresh(): Report {
  return JSON.parse(bundledText);
}

/** The record with an id, which must exist. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  assert.ok(found, `there is a record ${id}`);
  return found;
}

export function metricOf(report: Report, id: string): Metric {
  return byId(report.metrics, id);
}
