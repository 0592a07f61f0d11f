export const sortKeys = [
  'article',
  'name',
  'value',
  'change',
  'section',
  'sector',
  'status',
  'period',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the table of all indicators is asked for, beside the sector filter. */
export interface TableQuery {
  /** Looked for in names, phrases and numbers; empty for everything. */
  readonly find: string;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly section: string | null;
  readonly status: 'stated' | 'reconstructed' | null;
  /** Only figures with stated growth. */
  readonly growing: boolean;
  /** From 1. */
  readonly page: number;
}

export const plainTable: TableQuery = {
  find: '',
  sort: 'article',
  descending: false,
  section: null,
  status: null,
  growing: false,
  page: 1,
};
