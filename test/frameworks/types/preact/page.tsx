import 'gazette-elements/preact';
import { parseReport } from 'gazette-elements/report';

const { report } = parseReport({});

export const page = (
  <gazette-report report={report} lang="en" controls>
    <gazette-metric-card
      class="wide"
      metric="inclusive-loans"
      view="table"
      ref={(card) => {
        card?.metric.trim();
      }}
      ongazette-select={({ detail }) => detail.id?.trim()}
    />
    {/* @ts-expect-error a view that there is none of */}
    <gazette-timeline view="map" />
    {/* @ts-expect-error a report is no number */}
    <gazette-timeline report={3} />
  </gazette-report>
);
