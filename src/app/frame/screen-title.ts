import { pick } from '../../format/locale';
import { type Context, chosenNames, panelName } from '../../views/context';
import type { Route } from '../address/route-types';

/** The title of the tab. Screen and filter come first, because a narrow tab shows only the beginning. */
export function screenTitle(context: Context, { screen, sectors }: Route): string {
  const { locale, edition } = context;
  const { words } = locale;
  const app = words.app.name(pick(locale, edition.place), edition.year);
  const names = sectors.length === 0 ? '' : words.brackets(chosenNames(context));
  switch (screen.name) {
    case 'overview':
      return names === '' ? app : words.app.title(`${words.app.overview}${names}`, app);
    case 'growth':
      return words.app.title(`${words.app.growth}${names}`, app);
    case 'indicators':
      return words.app.title(`${words.app.indicators}${names}`, app);
    case 'method':
      return words.app.title(words.app.method, app);
    case 'worksheet':
      return words.app.title(words.method.worksheet, app);
    case 'edition':
      return words.app.title(words.app.bring, app);
    case 'compare':
      return words.app.title(words.app.compare, app);
    case 'one-page':
      return words.app.title(`${words.onePage.name}${names}`, app);
    case 'present':
      return words.app.title(`${words.app.present}${names}`, app);
    case 'area':
      return words.app.title(`${panelName(context, screen.area)}${names}`, app);
    case 'booklet':
      return words.app.title(`${words.booklet.title(edition.year)}${names}`, app);
    case 'unknown':
      return words.app.title(words.notice.title, app);
  }
}
