import { useInsertionEffect } from 'react';
import { wallStyle } from '../../pictures/walls';
import desk from '../desk/stage-desk.css?inline';
import tools from '../overlays/stage-tools.css?inline';
import slides from '../slides/stage-slides.css?inline';
import stage from './stage.css?inline';
import contrast from './stage-contrast.css?inline';
import print from './stage-print.css?inline';

/**
 * Adds the stage's style sheets before anything of it is measured, and removes them when the stage is left. They come
 * with the stage's chunk, so no screen loads them. They are added as a style sheet object, because the page's policy
 * forbids style elements.
 */
export function useStageStyle(): void {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stage + wallStyle + slides + tools + desk + contrast + print);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
}
