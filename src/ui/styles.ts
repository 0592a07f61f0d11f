/** Classes that several components share. */
export const button =
  'inline-flex min-h-[2.5rem] cursor-pointer items-center gap-1 whitespace-nowrap rounded-edge border border-rule bg-paper px-2 text-body text-ink hover:border-ink';

export const mainButton =
  'inline-flex min-h-[2.5rem] cursor-pointer items-center gap-1 whitespace-nowrap rounded-edge border border-accent bg-accent px-2 text-body font-bold text-on-accent';

/** A small action in running text. */
export const quietButton =
  'cursor-pointer whitespace-nowrap bg-transparent text-note text-accent underline underline-offset-4 hover:no-underline';

export const sectionTitle = 'text-section font-bold';

/** The colour of each tone of a mark. */
export const fills = { first: 'fill-accent', second: 'fill-second', soft: 'fill-accent-soft' } as const;
