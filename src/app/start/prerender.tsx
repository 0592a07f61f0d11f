import { Suspense } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Edition } from '../../edition/types';
import { builtIn } from '../../editions/built-in';
import { chinese, type Locale, localeOf } from '../../format/locale';
import { AllFigures } from '../../screens/document/AllFigures';
import { LocaleContext } from '../../ui/locale-context';
import { button, mainButton } from '../../ui/styles';
import { createContext } from '../../views/context';
import { describeDocument } from '../../views/screen/describe-document';
import { App } from '../frame/App';

/** The overview as the app draws it first, to be taken over by it. Runs in the build, not in the page. */
export const renderOverview = (): string =>
  renderToString(
    <Suspense>
      <App />
    </Suspense>,
  );

/** What the page is about, for whoever lists it: a search engine, the preview of a shared link. */
export function renderDescription({ place, year, source }: Edition = builtIn): string {
  const text = chinese.words.document.description(place.zh, year, source.book.zh);
  return renderToStaticMarkup(<meta name="description" content={text} />);
}

/** What the page is called until the app names its screen. */
export const renderTitle = ({ place, year }: Edition = builtIn): string =>
  renderToStaticMarkup(<title>{chinese.words.app.name(place.zh, year)}</title>);

/** The notice at the top of the document, in both languages. It holds every cause; a mark on the page shows one of them. */
export const renderNotice = (): string =>
  renderToStaticMarkup(
    <div className="border-b-4 border-second bg-sheet p-2">
      <WhyDocument locale={chinese} lang="zh-CN" />
      <WhyDocument locale={localeOf('en', false)} lang="en" />
    </div>,
  );

function WhyDocument({ locale, lang }: { readonly locale: Locale; readonly lang: string }) {
  const words = locale.words.document;
  // The script in the head turns a click into a reload: following the link would lose the address behind `#`.
  const again = (
    <a href="?" data-reload="" className="underline underline-offset-4">
      {words.reload}
    </a>
  );
  return (
    <div lang={lang}>
      <p data-not="crashed">
        {words.notice}
        <span data-why="">{words.tooOld}</span>
        <span data-why="missing">
          {words.missing}
          {again}{' '}
        </span>
        <span data-why="broken">{words.broken}</span>
        <span data-why="late">
          {words.late}
          {again}{' '}
        </span>
        {words.below}
      </p>
      <div data-why="crashed" role="alert">
        <p className="font-title text-title font-bold">{words.crashed}</p>
        <p>
          {words.crashedHint} {words.below}
        </p>
        <button type="button" data-reload="" className={mainButton}>
          {words.reload}
        </button>
      </div>
    </div>
  );
}

/** Says that the app is loading, for an address whose screen is not in the built page. */
export const renderStarting = (): string =>
  renderToStaticMarkup(
    <p role="status" className="p-4 text-label text-ink-soft">
      <span lang="zh-CN">{chinese.words.loading.waiting}</span>{' '}
      <span lang="en">{localeOf('en').words.loading.waiting}</span>
    </p>,
  );

/** Says on the built page, in both languages, that the app did not load, and offers to try again. */
export const renderMissing = (): string =>
  renderToStaticMarkup(
    <div role="alert" className="grid gap-1 border-t-4 border-second bg-sheet p-2">
      {(['zh', 'en'] as const).map((language) => {
        const { loading } = localeOf(language).words;
        return (
          <div
            key={language}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            className="flex flex-wrap items-center gap-1"
          >
            <p data-missing="failed" className="font-bold">
              {loading.failed}
            </p>
            <p data-missing="gone" className="font-bold">
              {loading.gone}
            </p>
            <button type="button" data-retry="" className={button}>
              {loading.retry}
            </button>
            <button type="button" data-reload="" className={button}>
              {loading.reload}
            </button>
          </div>
        );
      })}
    </div>,
  );

/** The document of all figures, for where the app can't run. */
export function renderAllFigures(edition: Edition = builtIn): string {
  const view = describeDocument(createContext(chinese, edition, new Set()));
  return renderToStaticMarkup(
    <LocaleContext value={chinese}>
      <AllFigures view={view} />
    </LocaleContext>,
  );
}
