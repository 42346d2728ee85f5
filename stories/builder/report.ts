import { readReport } from '../../src/report/read-report.js';
import { indexReport, type ReportIndex } from '../../src/report/report-index.js';

/** The largest report that is read, in bytes, as the elements have it. */
const MAXIMUM_BYTES = 8_000_000;

/** A report to choose records from, and what it costs its page. */
export interface OpenedReport {
  index: ReportIndex;
  /** Bytes of gzip; null where the browser cannot tell. */
  bytes: number | null;
}

/**
 * Reads a compiled report for its records.
 * @returns null where there is none; the widget in the preview says why
 */
export async function openReport(src: string): Promise<OpenedReport | null> {
  try {
    const url = new URL(src, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return null;
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    if (!response.ok) return null;
    const blob = await response.blob();
    if (blob.size > MAXIMUM_BYTES) return null;
    const read = readReport(await blob.text());
    if ('misshapen' in read || !read.report) return null;
    return { index: indexReport(read.report), bytes: await gzipBytes(blob) };
  } catch {
    return null;
  }
}

async function gzipBytes(blob: Blob): Promise<number | null> {
  if (typeof CompressionStream === 'undefined') return null;
  return (await new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob()).size;
}
