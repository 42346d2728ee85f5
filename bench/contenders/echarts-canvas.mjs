// ECharts on canvas. https://echarts.apache.org/handbook/en/best-practices/canvas-vs-svg
import { CanvasRenderer } from 'echarts/renderers';
import { comparisonBy, timelineBy } from './echarts.mjs';

export const comparison = comparisonBy('canvas', CanvasRenderer);
export const timeline = timelineBy('canvas', CanvasRenderer);
