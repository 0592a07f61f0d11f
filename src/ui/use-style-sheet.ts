import { useInsertionEffect } from 'react';

/**
 * Adds a style sheet that comes with a chunk of its own, before anything of it is measured, and removes it when the screen is
 * left. It is added as a style sheet object, because the page's policy forbids style elements.
 */
export function useStyleSheet(css: string): void {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}
