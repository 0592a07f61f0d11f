import { themeColours } from '../format/tokens';
import type { SchemeColour } from '../pictures/plot/scene';
import type { OfficeTheme } from './ooxml/theme';

const { light } = themeColours;
const hex = (colour: string): string => colour.slice(1).toUpperCase();

/** The colours of the page in the light, as a theme of Office: whoever changes one there changes it in the whole file. */
const colours: Readonly<Record<SchemeColour, string>> = {
  dk1: hex(light.ink),
  lt1: hex(light.paper),
  dk2: hex(light['ink-soft']),
  lt2: hex(light.sheet),
  accent1: hex(light.accent),
  accent2: hex(light.second),
  accent3: hex(light['accent-soft']),
  accent4: hex(light['second-soft']),
  accent5: hex(light.rule),
  accent6: hex(light.focus),
  hlink: hex(light.ink),
  folHlink: hex(light['ink-soft']),
};

/** For slides and workbooks: the typefaces that an office's Windows has. */
export const paperTheme = (name: string): OfficeTheme => ({
  name,
  colours,
  headings: { latin: 'Georgia', asian: '宋体' },
  text: { latin: 'Segoe UI', asian: '微软雅黑' },
});

/** A workbook lies on white: cells have no ground of their own. */
export const sheetTheme = (name: string): OfficeTheme => ({
  ...paperTheme(name),
  colours: { ...colours, lt1: 'FFFFFF' },
  headings: { latin: 'Segoe UI', asian: '微软雅黑' },
});
