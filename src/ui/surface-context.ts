import { createContext, useContext } from 'react';

/**
 * Where components are drawn. `screen`: charts are live. `booklet`: all is to be printed, so pictures are plain and short
 * tables are open.
 */
type Surface = 'screen' | 'booklet';

export const SurfaceContext = createContext<Surface>('screen');

export const useSurface = (): Surface => useContext(SurfaceContext);
