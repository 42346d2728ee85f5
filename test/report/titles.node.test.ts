import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quoteText } from '../../src/report/quote.js';
import { indexReport } from '../../src/report/report-index.js';
import { fillTitles } from '../../src/report/titles.js';
import { byId, fresh } from '../bundled.js';

const { report } = indexReport(fresh());

describe('a title that the report does not give in its own language', () => {
  it('is the words quoted, for an event, a task and a document', () => {
    const { events, tasks, documents } = fresh();
    const untitled = <Item extends { title: { zh?: string | undefined } }>(items: readonly Item[]): Item[] =>
      items.filter(({ title }) => title.zh === undefined);
    assert.ok(untitled(events).length > 0 && untitled(tasks).length > 0 && untitled(documents).length > 0);
    const plain = (words = ''): string => words.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')');
    for (const { id, quote } of untitled(events))
      assert.equal(plain(byId(report.events, id).title.zh), plain(quoteText(report, quote)));
    for (const { id, quote } of untitled(tasks))
      assert.equal(plain(byId(report.tasks, id).title.zh), plain(quoteText(report, quote)));
    for (const { id, mentions } of untitled(documents))
      assert.equal(byId(report.documents, id).title.zh, quoteText(report, mentions[0] ?? { spans: [] }));
  });

  it('has marks as wide as its characters where the page prints them half as wide, but not in the name of a document', () => {
    assert.equal(byId(report.tasks, 'task-policies').title.zh, '不断完善政策体系，抓好政策落实');
    assert.match(byId(report.tasks, 'task-complaints').title.zh ?? '', /（投诉）/);
    for (const { title } of [...report.events, ...report.tasks])
      assert.doesNotMatch((title.zh ?? '').replaceAll(/《[^》]*》/g, ''), /\p{Script=Han}[,;(]/u);
  });

  it('takes the first mention of a document, not a later one', () => {
    assert.equal(byId(report.documents, 'institutions-opinion').title.zh, '《关于健全支持中小企业发展制度的若干意见》');
  });

  it('is English in an English report, and the Chinese is then left missing', () => {
    const english = { ...fresh(), lang: 'EN-gb' };
    const [event] = english.events;
    assert.ok(event);
    event.title = { zh: '成立' };
    const { report: read } = indexReport(english);
    assert.equal(read.events[0]?.title.en, quoteText(english, event.quote));
    assert.equal(read.events[0]?.title.zh, '成立');
    assert.equal(
      read.tasks.some(({ title }) => title.zh === undefined),
      true,
    );
  });

  it('leaves a title that is given as it is', () => {
    const given = fresh();
    const event = byId(given.events, 'capacity');
    const { zh } = event.title;
    assert.ok(zh);
    assert.equal(byId(fillTitles(given).events, 'capacity').title.zh, zh);
    assert.notEqual(zh, quoteText(given, event.quote));
  });
});
