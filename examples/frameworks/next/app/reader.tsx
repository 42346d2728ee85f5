'use client';

import type { GazetteReport, SelectEvent } from 'gazette-elements';
import 'gazette-elements/gazette-report.js';
import 'gazette-elements/inline-figure.js';
import 'gazette-elements/metric-card.js';
import 'gazette-elements/react';
import type { Report } from 'gazette-elements/report';
import 'gazette-elements/timeline.js';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Hydrated in the browser: gives the elements their report, and hears what a reader opens. */
export function Reader({ report, children }: { report: Report | null; children: ReactNode }) {
  const [opened, setOpened] = useState<string | null>(null);
  const ref = useRef<GazetteReport>(null);
  // React does not listen by `ongazette-select` on an element that a server has rendered.
  useEffect(() => {
    const element = ref.current;
    const listen = ({ detail }: SelectEvent) => setOpened(detail.id);
    element?.addEventListener('gazette-select', listen);
    return () => element?.removeEventListener('gazette-select', listen);
  }, []);
  return (
    <gazette-report ref={ref} report={report}>
      {children}
      <p role="status">{opened ? `The source of ${opened} is open.` : 'No source is open.'}</p>
    </gazette-report>
  );
}
