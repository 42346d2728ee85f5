import 'gazette-elements/react';
import { parseReport } from 'gazette-elements/report';

const { report } = parseReport({});

export const page = (
  <gazette-report report={report} lang="en" controls ongazette-filter={({ detail }) => detail.year.trim()}>
    <gazette-metric-card
      className="wide"
      metric="inclusive-loans"
      view="table"
      timeout={10}
      report={null}
      ref={(card) => {
        card?.metric.trim();
      }}
      ongazette-select={({ detail }) => detail.id?.trim()}
    />
    {/* @ts-expect-error a view that there is none of */}
    <gazette-timeline view="map" />
    {/* @ts-expect-error an attribute that there is none of */}
    <gazette-timeline metrics="a" />
    {/* @ts-expect-error a report is no number */}
    <gazette-timeline report={3} />
  </gazette-report>
);
