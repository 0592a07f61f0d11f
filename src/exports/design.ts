import { themeColours } from '../format/tokens';
import type { SchemeColour } from '../pictures/plot/scene';
import type { OfficeTheme } from './ooxml/theme';

/** Colours of the page in the light, or in the dark, where a dark deck is asked for. */
export type Look = 'light' | 'dark';

const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** The colours of the page as a theme of Office: whoever changes one there changes it in the whole file. */
function coloursOf(look: Look): Readonly<Record<SchemeColour, string>> {
  const page = themeColours[look];
  return {
    dk1: hex(page.ink),
    lt1: hex(page.paper),
    dk2: hex(page['ink-soft']),
    lt2: hex(page.sheet),
    accent1: hex(page.accent),
    accent2: hex(page.second),
    accent3: hex(page['accent-soft']),
    accent4: hex(page['second-soft']),
    accent5: hex(page.rule),
    accent6: hex(page.focus),
    hlink: hex(page.ink),
    folHlink: hex(page['ink-soft']),
  };
}

/** For slides and workbooks: the typefaces that an office's Windows has. */
export const paperTheme = (name: string, look: Look = 'light'): OfficeTheme => ({
  name,
  colours: coloursOf(look),
  headings: { latin: 'Georgia', asian: '宋体' },
  text: { latin: 'Segoe UI', asian: '微软雅黑' },
});

/** A workbook lies on white: cells have no ground of their own. */
export const sheetTheme = (name: string): OfficeTheme => ({
  ...paperTheme(name),
  colours: { ...coloursOf('light'), lt1: 'FFFFFF' },
  headings: { latin: 'Segoe UI', asian: '微软雅黑' },
});
