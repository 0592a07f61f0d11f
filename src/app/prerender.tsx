import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { chinese } from '../format/locales';
import type { Edition } from '../indicators/edition-types';
import { suining2021 } from '../indicators/suining-2021/edition';
import { AllFigures } from '../screens/document/AllFigures';
import { LocaleContext } from '../ui/locale-context';
import { createContext } from '../views/context';
import { describeDocument } from '../views/describe-document';
import { App } from './App';

/** The overview as the app draws it first, to be taken over by it. Runs in the build, not in the page. */
export const renderOverview = (): string => renderToString(<App />);

/** What the page is about, for whoever lists it: a search engine, the preview of a shared link. */
export function renderDescription({ place, year, source }: Edition = suining2021): string {
  const text = chinese.words.document.description(place.zh, year, source.book.zh);
  return renderToStaticMarkup(<meta name="description" content={text} />);
}

/** Says why the page is a document, at its top. */
export const renderNotice = (): string =>
  renderToStaticMarkup(
    <p className="border-b-4 border-second bg-sheet p-2">{chinese.words.document.notice}</p>,
  );

/** The document of all figures, for where the app can't run. */
export function renderAllFigures(edition: Edition = suining2021): string {
  const view = describeDocument(createContext(chinese, edition, new Set()));
  return renderToStaticMarkup(
    <LocaleContext value={chinese}>
      <AllFigures view={view} />
    </LocaleContext>,
  );
}
