// ECharts as SVG. https://echarts.apache.org/handbook/en/best-practices/canvas-vs-svg
import { SVGRenderer } from 'echarts/renderers';
import { comparisonBy, timelineBy } from './echarts.mjs';

export const comparison = comparisonBy('svg', SVGRenderer);
export const timeline = timelineBy('svg', SVGRenderer);
