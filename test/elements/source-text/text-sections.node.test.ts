import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionSpan } from '../../../src/elements/source-text/text-sections.js';
import report from '../../../src/reports/miit-2020-2021.js';

const { text } = report.source;

describe('the stretch of a section', () => {
  it('runs to the next heading that is not inside it', () => {
    const section = report.sections.find(({ id }) => id === 'sme-policy');
    assert.ok(section);
    const words = text.slice(...sectionSpan(section, report));
    assert.ok(words.startsWith('(一)着力促进政策惠企'));
    assert.ok(words.trimEnd().endsWith('营造支持中小企业和民营经济发展的良好氛围。'));
  });
});

describe('the stretch of a section whose heading the page has put into another’s sentence', () => {
  const spanOf = (id: string): string => {
    const section = report.sections.find((each) => each.id === id);
    assert.ok(section);
    return text.slice(...sectionSpan(section, report));
  };

  it('is its heading alone', () => {
    assert.equal(spanOf('law-2021').includes('400余件'), false);
    assert.ok(spanOf('law-2021').includes('开创产业政策与法规工作新局面'));
  });

  it('ends neither the section that it stands in nor those around it', () => {
    assert.ok(spanOf('law-rule-of-law').includes('400余件'));
    assert.ok(spanOf('law-2020').includes('(四)'));
  });

  it('is found in a report whose sections stand in each other in a circle', () => {
    const sections = report.sections.map((each) => (each.id === 'sme' ? { ...each, parent: 'sme-2020' } : each));
    const section = sections.find(({ id }) => id === 'sme-policy');
    assert.ok(section);
    assert.ok(text.slice(...sectionSpan(section, { ...report, sections })).startsWith('(一)着力促进政策惠企'));
  });
});
