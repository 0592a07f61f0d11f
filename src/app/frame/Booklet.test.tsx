// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFiltered } from '../../derive/sector-filter';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { AllFigures } from '../../screens/document/AllFigures';
import { FigureDrawer } from '../../ui/drawer/FigureDrawer';
import { FigureMore } from '../../ui/drawer/FigureMore';
import { LinksContext } from '../../ui/links-context';
import { LocaleContext } from '../../ui/locale-context';
import { citationsOf } from '../../views/citations';
import { type Context, createContext, openingOf } from '../../views/context';
import { describeDetail } from '../../views/figure/describe-detail';
import { referenceOf } from '../../views/figure/reference';
import { describeIndicators } from '../../views/list/describe-indicators';
import { plainTable } from '../../views/list/table-query';
import { describeGlossary } from '../../views/method/describe-glossary';
import { describeMethod } from '../../views/method/describe-method';
import { openingPart } from '../../views/screen/booklet-part';
import { describeArea } from '../../views/screen/describe-area';
import { describeBooklet } from '../../views/screen/describe-booklet';
import { describeDocument } from '../../views/screen/describe-document';
import { describeGrowth } from '../../views/screen/describe-growth';
import { describeOverview } from '../../views/screen/describe-overview';
import { describeSectors } from '../../views/sector/describe-sectors';
import { parseRoute } from '../address/codec';
import { createLinks } from '../address/links';
import { Booklet } from './Booklet';

/* The booklet shows every screen: what stands on them is held against their views. */

const contexts = (['zh', 'en'] as const).flatMap((language) =>
  [[], ['medical'], ['education', 'funds']].map((sectors) => ({
    at: `${language}, ${sectors.join() || 'no filter'}`,
    context: createContext(localeOf(language), suining2021, new Set(sectors)),
  })),
);

let unmount: () => void = () => undefined;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => unmount());

/** Draws it and waits for what is drawn later. */
async function draw(context: Context, node: ReactNode): Promise<Element> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  unmount = () => {
    act(() => root.unmount());
    place.remove();
  };
  await act(async () =>
    root.render(
      <LocaleContext value={context.locale}>
        <LinksContext value={createLinks(parseRoute('#/', suining2021).route)}>{node}</LinksContext>
      </LocaleContext>,
    ),
  );
  return place;
}

function viewOf(context: Context, part: string): object {
  switch (part) {
    case 'overview':
      return isFiltered(context.choice) ? describeSectors(context) : describeOverview(context);
    case 'growth':
      return describeGrowth(context);
    case 'indicators':
      return describeIndicators(context, plainTable);
    case 'method':
      return describeMethod(context);
    case 'glossary':
      return describeGlossary(context);
    default:
      return describeArea(context, part === openingPart ? (openingOf(context) ?? part) : part);
  }
}

/** Every text and number of a view. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Headings and column heads on screen that no text of the view is. */
function composedIn(screen: Element, view: object): readonly string[] {
  const known = textsIn(view);
  return [...screen.querySelectorAll('h1, h2, h3, h4, th[scope="col"]')].flatMap((heading) => {
    for (const sign of heading.querySelectorAll(
      '[aria-hidden="true"]:not(.worked-out), .figure-link .sr-only',
    ))
      sign.remove();
    const whole = heading.textContent ?? '';
    if (known.includes(whole)) return [];
    // A heading of several parts, each with its own element: number and name of a section.
    const parts = [...heading.querySelectorAll('*')].filter(({ children }) => children.length === 0);
    const rest = parts.reduce((left, { textContent }) => left.replace(textContent ?? '', ''), whole);
    return [...parts.map(({ textContent }) => textContent ?? ''), rest].filter(
      (text) => text !== '' && !known.some((one) => one === text || one.includes(text)),
    );
  });
}

const figuresOn = (screen: Element): readonly string[] => [
  ...new Set(
    [...screen.querySelectorAll('[data-indicator]')].map(
      (link) => `${link.getAttribute('data-indicator')} ${link.getAttribute('data-derived')}`,
    ),
  ),
];

describe('every screen', () => {
  it.each(contexts)(
    'has its headings from its view, and a citation for each figure: $at',
    async ({ context }) => {
      const { parts } = describeBooklet(context, new Date());
      const booklet = await draw(context, <Booklet context={context} part={null} />);
      const screens = booklet.querySelectorAll('.booklet-part');
      expect(screens).toHaveLength(parts.length);
      for (const [i, { id }] of parts.entries()) {
        const screen = screens[i];
        if (screen === undefined) continue;
        const view = viewOf(context, id);
        expect(composedIn(screen, view), id).toEqual([]);
        const cited = citationsOf(context, view).map(
          ({ figure }) => `${figure.indicatorId} ${figure.derivedBy}`,
        );
        expect(
          figuresOn(screen).filter((figure) => !cited.includes(figure)),
          id,
        ).toEqual([]);
      }
    },
    60_000,
  );

  it('and the document and the details have theirs from their views, too', async () => {
    for (const { context } of contexts) {
      const document = describeDocument(context);
      expect(composedIn(await draw(context, <AllFigures view={document} />), document)).toEqual([]);
      unmount();
      const worked = ['baseline', 'increase', 'funds-per-project', 'relocation-overlap'].map((derivedBy) =>
        referenceOf({ indicatorId: 'funding.linkage.total', derivedBy }),
      );
      for (const id of [...suining2021.indicators.slice(0, 20).map((one) => one.id), ...worked]) {
        const detail = describeDetail(context, id);
        if (detail === null) throw new Error(`no ${id}`);
        const drawer = (
          <FigureDrawer
            reference={id}
            head={detail}
            written={null}
            link=""
            slide={null}
            beside={null}
            more={<FigureMore detail={detail} />}
            onClose={() => undefined}
          />
        );
        expect(composedIn(await draw(context, drawer), detail), id).toEqual([]);
        unmount();
      }
    }
  }, 60_000);
});
