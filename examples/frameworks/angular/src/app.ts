import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SelectEvent } from 'gazette-elements';
import { parseReport } from 'gazette-elements/report';
import compiled from '../../report.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly report = parseReport(compiled).report;
  readonly opened = signal<string | null>(null);

  select({ detail }: SelectEvent): void {
    this.opened.set(detail.id);
  }
}
