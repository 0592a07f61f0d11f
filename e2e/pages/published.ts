import { readFileSync } from 'node:fs';

/** A phrase of the article, as the published data quotes it. */
interface Evidence {
  readonly phrase: string;
  readonly reading: string | null;
}

export interface PublishedFigure {
  readonly weight: number;
  readonly id: string;
  readonly name: { readonly zh: string };
  readonly section: string;
  readonly sectors: readonly string[];
  readonly printed: string;
  readonly unit: string;
  readonly status: 'stated' | 'reconstructed';
  readonly evidence: Evidence;
  readonly change: { readonly printed: string; readonly evidence: Evidence } | null;
}

interface Published {
  readonly indicators: readonly PublishedFigure[];
  readonly claims: readonly {
    readonly sectors: readonly string[];
    readonly text: { readonly zh: string };
    readonly verdict: { readonly zh: string } | null;
  }[];
  readonly sectors: readonly { readonly id: string; readonly name: { readonly zh: string } }[];
  readonly sections: readonly { readonly id: string; readonly kind: string }[];
}

const file = new URL('../../dist/data/suining-2021.json', import.meta.url);

/** The data that is published beside the dashboard; journeys compare its screens with it. */
export const published: Published = JSON.parse(readFileSync(file, 'utf8'));

const byId = new Map(published.indicators.map((figure) => [figure.id, figure]));

/** A published figure. Throws on an unknown id: a screen that shows it would show a figure without a source. */
export function publishedFigure(id: string): PublishedFigure {
  const figure = byId.get(id);
  if (figure === undefined) throw new Error(`${id} stands on screen and is not published`);
  return figure;
}

export const figuresOfSectors = (...sectors: readonly string[]): readonly PublishedFigure[] =>
  published.indicators.filter((figure) => figure.sectors.some((sector) => sectors.includes(sector)));
