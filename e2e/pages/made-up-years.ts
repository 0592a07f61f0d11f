import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';

/** A figure of an edition file, as far as a made-up year changes it. */
interface Figure {
  readonly id: string;
  readonly name: Said;
  readonly printed: string;
  readonly unit: string;
  readonly evidence: { readonly phrase: string };
  readonly change: null | { readonly evidence: { readonly phrase: string } };
}

interface Said {
  readonly zh: string;
  readonly en: string;
}

interface Match {
  readonly with: string;
  readonly here: string | null;
  readonly there: string | null;
  readonly relation: 'same' | 'renamed' | 'redefined' | 'new' | 'dropped';
  readonly by: 'key' | 'exact' | 'person';
}

export interface MadeUpYear {
  readonly id: string;
  readonly year: number;
  /** The text of its edition file. */
  readonly file: string;
}

interface Wanted {
  readonly year: number;
  /** The editions before it, by their ids, the nearest first. */
  readonly before: readonly string[];
  /** What is printed instead; all other figures keep their digits. */
  readonly printed?: Readonly<Record<string, string>>;
  /** Figures that this year does not print. */
  readonly dropped?: readonly string[];
  /** Figures that are counted otherwise than in the nearest edition before. */
  readonly redefined?: readonly string[];
  /** Figures that were matched with the second edition before, because the nearest lacks them. */
  readonly afterGap?: readonly string[];
}

const published = new URL('../../dist/data/suining-2021.json', import.meta.url);

/**
 * The made-up edition of another year, from the published data of 2021: it has the same figures with other digits and says in
 * its texts that it is made up. Everything that would have to agree with the article is left out.
 */
export function madeUpYear({
  year,
  before,
  printed = {},
  dropped = [],
  redefined = [],
  afterGap = [],
}: Wanted): MadeUpYear {
  const data = JSON.parse(readFileSync(published, 'utf8'));
  const id = `made-up-${year}`;
  const [nearest = '', second = ''] = before;
  const indicators = (data.indicators as readonly Figure[])
    .filter((figure) => !dropped.includes(figure.id))
    .map((figure) => {
      const digits = printed[figure.id] ?? figure.printed;
      return {
        ...figure,
        printed: digits,
        evidence: { ...figure.evidence, reading: null, phrase: `虚构：${digits}${figure.unit}` },
        change: null,
        alsoAt: [],
        sentence: null,
        template: null,
        window: `虚构：${figure.name.zh}${digits}${figure.unit}`,
      };
    });
  const knows = ({ about }: { readonly about: readonly string[] }) =>
    !about.some((one) => dropped.includes(one));
  const decision = (there: string, relation: Match['relation'], with_ = nearest): Match => ({
    with: with_,
    here: relation === 'dropped' ? null : there,
    there: relation === 'new' ? null : there,
    relation,
    by: relation === 'same' ? 'key' : 'person',
  });
  return {
    id,
    year,
    file: JSON.stringify({
      ...data,
      edition: {
        ...data.edition,
        id,
        year,
        previousYear: year - 1,
        source: {
          ...data.edition.source,
          book: { zh: `虚构的${year}年年鉴（仅供测试）`, en: `Made-up yearbook of ${year} (for tests only)` },
          article: { zh: `虚构的${year}年综述`, en: `Made-up review of ${year}` },
        },
      },
      indicators,
      claims: data.claims.filter(knows),
      lists: data.lists.filter(knows),
      sameSentence: [],
      checks: [],
      cautions: [],
      openQuestions: [],
      noIndicators: [],
      plan: undefined,
      prose: undefined,
      speech: undefined,
      matches: [
        ...indicators.map(({ id: one }) =>
          afterGap.includes(one)
            ? decision(one, 'same', second)
            : decision(one, redefined.includes(one) ? 'redefined' : 'same'),
        ),
        ...dropped.map((one) => decision(one, 'dropped')),
        ...afterGap.map((one) => decision(one, 'new')),
      ],
    }),
  };
}

/** Puts editions into the folder beside the page, as a server has them. */
export async function serveYears(page: Page, years: readonly MadeUpYear[]): Promise<void> {
  const list = years.map(({ id, year }) => ({
    file: `${id}.edition.json`,
    id,
    place: { zh: '遂宁市', en: 'Suining' },
    year,
  }));
  await page.route('**/editions/*.json', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop() ?? '';
    const found = years.find(({ id }) => name === `${id}.edition.json`);
    const body = name === 'index.json' ? JSON.stringify(list) : found?.file;
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: 'application/json' });
  });
}
