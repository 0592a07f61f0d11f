import { createContext, useContext } from 'react';

/**
 * Where components are drawn. `screen`: charts are live. `booklet`: all is to be printed, so pictures are plain and short
 * tables are open. `stand-in`: figures are no links, because what stands around them is one.
 */
type Surface = 'screen' | 'booklet' | 'stand-in';

export const SurfaceContext = createContext<Surface>('screen');

export const useSurface = (): Surface => useContext(SurfaceContext);
