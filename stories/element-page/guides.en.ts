import type { Guide, Tag } from './guide.js';
import type { zhGuides } from './guides.zh.js';

/** A guide that sends its readers to the same elements as the one in Chinese does. */
type SameAs<T extends Tag> = Guide & { instead: Record<keyof (typeof zhGuides)[T]['instead'], string> };

/** When to use each element, and what its readers meet, in English. */
export const enGuides: { readonly [T in Tag]: SameAs<T> } = {
  'gazette-report': {
    shows:
      'Gives one report to all widgets inside it: the same data and language, and what is selected in one lights up in the others.',
    glance: '175 records, to filter by bureau, section and year.',
    use: [
      'Two or more widgets stand on one page',
      'Readers are to filter by bureau, section or year',
      'The address of a report of your own is to be written once',
    ],
    instead: {
      'gazette-metric-card': 'One widget alone on the page: write its own tag, such as a metric card',
      'gazette-report-outline': 'A table of contents that leads to the parts of a page',
    },
    accessibility: [
      'The bar is a named group of three native lists; how many records are left is announced.',
      'Each widget inside says in a note what it is limited to.',
      'What a widget calls absent from the text has been looked for in the whole of it, and a record that the page names stays whatever the filter.',
    ],
  },
  'gazette-metric-card': {
    shows:
      'One figure with its qualifier, unit, time and change, and whether it is an outcome, an expectation or a target.',
    glance:
      'Inclusive loans to small firms stood at 14.6 trillion yuan at end-September 2020, up 29.6% from a year earlier.',
    use: ['A figure of the story deserves a stop', 'Two or three leading figures, side by side, open a page'],
    instead: {
      'gazette-inline-figure': 'The figure stands inside a sentence',
      'gazette-metric-grid': 'There are a dozen figures, or dozens',
      'gazette-pictogram': 'Readers are to see how many firms, cases or sessions that is',
      'gazette-series': 'The same measure over several years',
    },
    accessibility: [
      'The card’s accessible name is the figure as a whole sentence: “Inclusive loans to small firms, 14.6 trillion yuan, up 29.6% from a year earlier, as of end-September 2020”.',
    ],
  },
  'gazette-inline-figure': {
    shows:
      'One figure in running prose, in the font, size, line height and colour of the words around it, whose sentence opens beside it.',
    glance: 'A sentence has one underlined figure, 14.6 trillion yuan, with a red seal to press.',
    use: [
      'A text quotes a figure of the report',
      'A paragraph needs a source or two and is not to be interrupted by a chart',
    ],
    instead: {
      'gazette-metric-card': 'The figure is to stand out, or its scope needs a note',
      'gazette-metric-grid': 'Four or five figures make the paragraph unreadable',
    },
    accessibility: [
      'It is a button in the sentence; the source opens beside it and is announced, and Escape closes it.',
      'size="large" on the tag, or --gazette-scale: 1.5 on anything around it, sets the panel half as large again; the figure keeps the size of its text.',
    ],
  },
  'gazette-metric-grid': {
    shows: 'Many figures of a report in one place, to filter, to group, and to sort within one unit.',
    glance: 'Two bureaus state 55 figures, led by a few large ones, such as 14.6 trillion yuan of inclusive loans.',
    use: [
      'Readers look for themselves: the figures of a bureau, a section or a kind',
      'A story comes with all its figures, to be checked',
    ],
    instead: {
      'gazette-metric-card': 'One or two figures are to stand out',
      'gazette-bureau-comparison': 'Bureaus are to be compared by size',
      'gazette-change-chart': 'What matters is what rose and what fell',
      'gazette-target-tracker': 'What matters is targets and progress',
    },
    accessibility: [
      'The field filters as the reader types and is a tab stop of its own; how many figures are left is announced.',
    ],
  },
  'gazette-bureau-comparison': {
    shows:
      'What two or more bureaus state, on one scale only where the unit is the same and the meaning alike; what one does not state is said to be unstated and never drawn as zero.',
    glance: 'Two things are counted by both bureaus: of provinces inspected, one has 9, the other 12.',
    use: [
      'Two bureaus’ reports side by side: what each says, and how much of it',
      'Readers ask what can be compared and what cannot',
    ],
    instead: {
      'gazette-metric-grid': 'Units and scopes all differ, and the figures are only to be listed together',
      'gazette-collaboration-map': 'The question is whom they worked with',
      'gazette-change-chart': 'Rises and falls are compared, not amounts',
      none: 'Which did better: the text does not judge that',
    },
    accessibility: [
      'Each bar is named with bureau, measure and figure, and with how the scopes differ.',
      'With controls, the three views are a row of buttons before the drawing, a tab stop of its own.',
    ],
  },
  'gazette-change-chart': {
    shows:
      'Every rise and fall that the report states, about one zero line: year-on-year percentages share a scale, percentage points and other bases have their own.',
    glance: 'Two things rose in 2020: projects in Maker in China by 60%, inclusive loans to small firms by 29.6%.',
    use: [
      'A statistical communiqué or any report with many year-on-year changes',
      'What rose most and what fell is to be seen at once',
    ],
    instead: {
      'gazette-metric-card': 'There is one figure with its change',
      'gazette-series': 'One measure is stated for several years',
      'gazette-bureau-comparison': 'Amounts are compared, not changes',
    },
    accessibility: ['Direction is said in words and shown by side, never by colour alone.'],
  },
  'gazette-series': {
    shows:
      'A measure over the years that the report states, or several, a chart each: a line joins adjacent periods alone, a year that is not stated stays open, and targets stand ahead.',
    glance:
      'In a fictitious city, inclusive loans grew from 39.8 to 104.3 billion yuan by 2024; the target is over 120 billion.',
    use: [
      'A report states one measure for two years or more',
      'Yearly reports, compiled into one, show how it went',
      'Several measures with one unit and the same two times, which are drawn as slopes',
    ],
    instead: {
      'gazette-change-chart': 'Each measure has one change against the year before',
      'gazette-metric-card': 'There is a figure for one time alone',
      'gazette-target-tracker': 'The target matters, not the years',
      none: 'Missing years filled in: what the text does not state is not drawn',
    },
    accessibility: ['Each value is said with its measure and time; an approximate one and a target are said to be so.'],
  },
  'gazette-target-tracker': {
    shows:
      'Each target beside its result on a scale from zero, both under their own names, with no rate of progress and no verdict.',
    glance:
      'Of a fictitious city’s eight targets with results, trade stands out: up over 3% was set, and it went down 1.8%.',
    use: ['Readers ask what the target is and how far it has come', 'Stories on plans and five-year targets'],
    instead: {
      'gazette-metric-card': 'There is one target alone',
      'gazette-tier-pyramid': 'Targets come in tiers that differ tenfold and more',
      'gazette-outcome-threads': 'How tasks go on matters, not a number',
      'gazette-series': 'There is a figure for every year, and the target is one more point',
      none: 'The share of a target reached, where the text gives none: say it in words',
    },
    accessibility: [
      'A target is said with its horizon, a result under its own name; targets without a result of like name and time stand in a small table below.',
    ],
  },
  'gazette-tier-pyramid': {
    shows:
      'Targets of very different size as true areas, with what the text states beside each tier, under its own name.',
    glance:
      'Three tiers of firms are planned, each ten times the last: 10,000 little giants, 100,000 provincial, 1 million innovative.',
    use: [
      'Tiers of targets, such as a million, a hundred thousand, ten thousand',
      'How far the tiers are apart is to be seen',
    ],
    instead: {
      'gazette-target-tracker': 'Targets are to stand against results',
      'gazette-pictogram': 'There is one count alone',
      'gazette-metric-grid': 'The figures are no tiers, only several',
    },
    accessibility: [
      'Each tier says its name, target and horizon; with scale="log" the drawing says that its ruler is logarithmic.',
    ],
  },
  'gazette-pictogram': {
    shows:
      'A count as squares, each worth a round number that is always stated; the last is cut in proportion, and “over” leaves the end open.',
    glance: 'The second batch of “little giants” has 1,584: nearly 32 squares of 50.',
    use: [
      'Firms, cases, sessions, people: what can be counted one by one',
      'Readers are to get a feeling for the size of a number',
    ],
    instead: {
      'gazette-metric-card': 'Money, a rate, percentage points: nothing to count one by one',
      'gazette-tier-pyramid': 'Several counts of very different size, together',
      'gazette-metric-grid': 'Many figures are to be listed',
    },
    accessibility: ['The drawing is one sentence: name, figure, time, and what one square is worth.'],
  },
  'gazette-outcome-threads': {
    shows:
      'What was done in one year and which tasks of the next continue it: each once, joined where the text joins them, and listed where it does not.',
    glance: '22 things done in 2020 lead to 20 plans for 2021; another 29 have no follow-up stated.',
    use: ['A report that looks back and plans ahead: what goes on, and what does not', 'Which tasks are new'],
    instead: {
      'gazette-timeline': 'The day matters',
      'gazette-target-tracker': 'The numbers of targets matter',
      'gazette-framework': 'A named system of work is to be explained',
    },
    accessibility: [
      'Each outcome is said with its figures, then the tasks that continue it; what the text links to nothing stands apart, counted.',
    ],
  },
  'gazette-timeline': {
    shows:
      'What was done and what is planned, and when: counts by month on top, below a lane a bureau or a theme; what is known only to its year stands under the year and at no day.',
    glance: 'Of 73 records only 5 stand on the calendar; all 25 plans for 2021 are the SME Bureau’s.',
    use: ['The events of a year in their order', 'Telling what has been done from what is planned'],
    instead: {
      'gazette-series': 'One measure over the years',
      'gazette-outcome-threads': 'Which deed led to which task',
      'gazette-document-list': 'Documents alone',
    },
    accessibility: [
      'The zoom buttons come first, a tab stop of their own; +, − and 0 zoom, Shift with the arrows moves.',
      'Each cell on top says its month and its count; a press shows it alone, in the table too.',
      'Below 600 px the records are a list under the cells, with all that the drawing has.',
    ],
  },
  'gazette-framework': {
    shows:
      'A system of work that the text itself names, such as “321”: how many domains, priorities and goals it has, and what they are.',
    glance: 'SME work is summed up as “321”: three domains, two priorities and one goal.',
    use: ['A numeric shorthand is to be explained', 'The story is built around the system'],
    instead: {
      'gazette-report-outline': 'The sections of the report matter',
      'gazette-outcome-threads': 'What was done in particular matters',
      none: 'A system of your own making: only what the text names is drawn',
    },
    accessibility: ['Each part says its name and the words of the text, in the order of the system.'],
  },
  'gazette-document-list': {
    shows:
      'The policy documents that a report names, by how far they have come, with who issued them and how often the text names them.',
    glance: 'Of 50 documents in the text, 23 have been issued, and 4 are only planned.',
    use: ['Readers ask which documents came out', 'How far a document has come matters'],
    instead: {
      'gazette-timeline': 'Their order within the year matters',
      'gazette-collaboration-map': 'The partners matter',
      'gazette-source-text': 'They are to be read in their context',
    },
    accessibility: [
      'The field filters by name, status and issuer and is a tab stop of its own; each mention opens its own sentence.',
    ],
  },
  'gazette-collaboration-map': {
    shows:
      'Which organisations each bureau worked with, and on what: bureaus at the edges, partners between them, the deed on the link; those that both name stand in the middle.',
    glance: 'Two bureaus name 24 partners between them, and only 3 are named by both.',
    use: ['Readers ask who works with whom', 'The partners that two bureaus have in common'],
    instead: {
      'gazette-document-list': 'Only documents that were issued jointly',
      'gazette-bureau-comparison': 'Figures are compared',
      none: 'How close the cooperation is: the text has no measure of that',
    },
    accessibility: [
      'Each link says the partner, what was done and the bureau; below 600 px, and for more than two bureaus, it is a list by kind.',
    ],
  },
  'gazette-source-text': {
    shows:
      'The report as it was published, not a character changed, with figures, titles, dates and organisations marked; what is selected elsewhere lights up here.',
    glance: 'The report in its own Chinese, unchanged, with its figures underlined and a box to search it.',
    use: ['Readers check for themselves', 'Beside a chart: from the chart to the words and back'],
    instead: {
      'gazette-report-outline': 'The contents and what each section holds are enough',
      'gazette-inline-figure': 'A figure or two are quoted',
      'gazette-metric-card': 'One figure’s sentence is enough: it opens from the card',
    },
    accessibility: [
      'Four tab stops: the find field, the contents, the marked words, which are buttons, and the toolbar; in each the arrow keys, Home and End move.',
      'In the find field Enter goes to the next place, Shift with Enter to the one before, Escape clears.',
      'A date opens by pointer; a keyboard reaches it by the words of its record.',
    ],
  },
  'gazette-report-outline': {
    shows:
      'The structure of a report: bureaus, sections and items, with how many figures, documents, events and tasks each states.',
    glance: 'Industrial policy has 38 documents, the SME part 12; all 25 tasks are in the latter.',
    use: [
      'The contents of a long page: with href its entries are links',
      'Where a report says most is to be seen before it is read',
    ],
    instead: {
      'gazette-source-text': 'The text itself is to be read',
      'gazette-metric-grid': 'The figures themselves matter',
      'gazette-framework': 'A system such as “321” matters, not the sections',
    },
    accessibility: [
      'An entry says its title and its counts; with href it is a link, without it opens the words of its title.',
    ],
  },
};
