import { createContext, useContext } from 'react';
import type { TableQuery } from '../views/list/table-query';

/** Addresses for everything that can be clicked; the app knows how they are spelt. */
export interface Links {
  /** A figure by its reference. */
  readonly figure: (reference: string) => string;
  readonly overview: string;
  /** The targets of the year and what is prepared for the next, on the overview. */
  readonly targets: string;
  readonly growth: string;
  readonly method: string;
  /** The numbers of the article that are no figures. */
  readonly worksheet: string;
  /** The year, or the chosen sectors, on one sheet. */
  readonly onePage: string;
  /** A term of the glossary on the method screen. */
  readonly term: (id: string) => string;
  readonly area: (id: string) => string;
  /** The booklet, at one of its parts if that is given. */
  readonly booklet: (part: string | null) => string;
  /** The table of all indicators, with a change to what it shows. */
  readonly indicators: (change: Partial<TableQuery>) => string;
  /** The address with a sector added to the filter or removed from it. */
  readonly toggleSector: (id: string) => string;
  readonly allSectors: string;
  /** Follows an address from a control that can't be a link. */
  readonly go: (href: string) => void;
  /** As `go`, but the present address is replaced, so that "back" does not return to it. */
  readonly goInstead: (href: string) => void;
  /** Opens the page anew at the present address. */
  readonly reload: () => void;
}

export const LinksContext = createContext<Links | null>(null);

/** Throws outside the app's provider, where links would lead nowhere. */
export function useLinks(): Links {
  const links = useContext(LinksContext);
  if (links === null) throw new Error('no links around this component');
  return links;
}
