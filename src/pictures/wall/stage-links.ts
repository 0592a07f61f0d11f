import { createContext, useContext } from 'react';

/** The address that enlarges a figure or a picture of the slide. */
export type SpotLink = (id: string) => string;

/** None around a slide that is only looked at: in the grid, and the next one. */
export const SpotLinkContext = createContext<SpotLink | null>(null);

export const useSpotLink = (): SpotLink | null => useContext(SpotLinkContext);
