import { createContext, useContext } from 'react';
import type { TableQuery } from '../views/list/table-query';

/** Addresses for everything that can be clicked; the app knows how they are spelt. */
export interface Links {
  readonly figure: (id: string) => string;
  readonly overview: string;
  readonly growth: string;
  readonly method: string;
  /** A term of the glossary on the method screen. */
  readonly term: (id: string) => string;
  readonly area: (id: string) => string;
  /** Everything to be printed; with a part, the place of it in there. */
  readonly booklet: (part: string | null) => string;
  /** The table of all indicators, as it is or asked for something else. */
  readonly indicators: (change: Partial<TableQuery>) => string;
  /** The address with a sector chosen or let go. */
  readonly toggleSector: (id: string) => string;
  readonly allSectors: string;
  /** Follows an address from a control that can't be a link. */
  readonly go: (href: string) => void;
  /** As `go`, but in the place of the present address: "back" does not come through it. */
  readonly goInstead: (href: string) => void;
  /** Opens the page anew at the present address. */
  readonly reload: () => void;
}

export const LinksContext = createContext<Links | null>(null);

/** Throws outside the app's provider: a link without an address would be a dead one. */
export function useLinks(): Links {
  const links = useContext(LinksContext);
  if (links === null) throw new Error('no links around this component');
  return links;
}
