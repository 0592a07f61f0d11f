import { type ReactNode, useMemo } from 'react';
import { LinksContext, useLinks } from '../links-context';

interface Props {
  /** The address of a figure in its own edition, with the same editions beside it. */
  readonly figureOf: (edition: string, reference: string) => string;
  readonly edition: string;
  readonly children: ReactNode;
}

/** Figures in it are those of an edition, whichever the address shows. */
export function InEdition({ figureOf, edition, children }: Props) {
  const links = useLinks();
  const inside = useMemo(
    () => ({ ...links, figure: (reference: string) => figureOf(edition, reference) }),
    [links, figureOf, edition],
  );
  return <LinksContext value={inside}>{children}</LinksContext>;
}
