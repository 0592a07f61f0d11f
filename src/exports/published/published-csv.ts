import { localeOf } from '../../format/locale';
import type { Language } from '../../format/number-style';
import { placeText } from '../../views/context';
import type { Published } from './edition-file';
import { type Column, type TableWords, tableWords } from './published-csv-words';

type Figure = Published['indicators'][number];
type Cells = Readonly<Record<Column, string | number>>;

/**
 * The figures as a table in one language; the article's own words stay Chinese. RFC 4180 with a byte order
 * mark, which is how Excel and WPS know that it is UTF-8.
 */
export function toCsv(published: Published, language: Language): string {
  const { heads } = tableWords[language];
  const columns = Object.keys(heads) as Column[];
  const rows = [
    columns.map((column) => heads[column]),
    ...published.indicators.map((figure) => {
      const cells = cellsOf(published, figure, language);
      return columns.map((column) => cells[column]);
    }),
  ];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function cellsOf(published: Published, figure: Figure, language: Language): Cells {
  const words = tableWords[language];
  const { change, evidence, period } = figure;
  const { year, source } = published.edition;
  const section = published.sections.find(({ id }) => id === figure.section);
  const sectors = published.sectors.filter(({ id }) => figure.sectors.includes(id));
  return {
    id: figure.id,
    name: figure.name[language],
    section: section?.name[language] ?? '',
    sectors: sectors.map(({ name }) => name[language]).join(words.separator),
    printed: figure.printed,
    unit: words.unit(figure.unit),
    hedge: figure.qualifier === null ? '' : words.hedges[figure.qualifier],
    value: figure.value,
    baseUnit: words.baseUnit(figure.baseUnit),
    kind: words.kinds[figure.kind],
    status: statusOf(figure, words),
    period:
      period.text?.[language] ??
      (period.words === null ? words.unsaidYear(year) : words.saidYear(year, period.words)),
    periodKind: words.periodKinds[period.kind],
    scope: figure.scope?.[language] ?? words.wholeCity,
    growth: change?.value ?? '',
    growthPhrase: change?.evidence.phrase ?? '',
    growthBasis: change === null ? '' : words.bases[change.basis],
    previous: change?.baseline?.value ?? '',
    low: change?.baseline?.low ?? '',
    high: change?.baseline?.high ?? '',
    part: evidence.part,
    item: evidence.item ?? '',
    paragraph: evidence.paragraph,
    place: placeText({ locale: localeOf(language), edition: published }, evidence),
    phrase: evidence.phrase,
    reading: evidence.reading ?? '',
    note: figure.note?.[language] ?? '',
    source: words.source(source.book[language], source.article[language]),
  };
}

function statusOf({ status, period }: Figure, words: TableWords): string {
  if (status === 'stated') return words.stated;
  return period.evidence === null ? words.restored : words.periodRestored;
}

/** A leading = + - @ would be run as a formula by a spreadsheet, so such text gets an apostrophe. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
