// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { type Links, LinksContext } from '../../ui/links-context';
import { LocaleContext } from '../../ui/locale-context';
import { createContext } from '../../views/context';
import { describeIndicators } from '../../views/list/describe-indicators';
import { plainTable } from '../../views/list/table-query';
import { IndicatorsScreen } from './IndicatorsScreen';

const indicators = Array.from({ length: 3 }, (_, copy) =>
  suining2021.indicators.map((indicator) => ({
    ...indicator,
    id: copy === 0 ? indicator.id : `${indicator.id}.${copy}`,
  })),
).flat() as unknown as typeof suining2021.indicators;
const view = describeIndicators(createContext(chinese, { ...suining2021, indicators }, new Set()), {
  ...plainTable,
  page: 2,
});

const links: Links = {
  overview: '#/',
  targets: '#/?block=targets',
  growth: '#/growth',
  method: '#/method',
  onePage: '#/one-page',
  worksheet: '#/worksheet',
  allSectors: '#/',
  area: () => '#/',
  term: () => '#/method',
  booklet: () => '#/booklet',
  indicators: () => '#/indicators',
  figure: () => '#/',
  toggleSector: () => '#/',
  go: () => undefined,
  goInstead: () => undefined,
  reload: () => undefined,
};
const rows = () => document.querySelectorAll('tbody tr').length;
const numbers = () => [...document.querySelectorAll('tbody tr')].map((row) => row.firstChild?.textContent);
let unmount: () => void;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() =>
    root.render(
      <LocaleContext value={chinese}>
        <LinksContext value={links}>
          <IndicatorsScreen view={view} />
        </LinksContext>
      </LocaleContext>,
    ),
  );
  unmount = () => {
    act(() => root.unmount());
    place.remove();
  };
});

afterEach(() => unmount());

it('prints every row of a table of several pages, and shows its page again afterwards', () => {
  expect(rows()).toBe(50);
  expect(numbers()[0]).toBe('51');
  // The rows are there when the listener returns: that is when the browser looks, before anything that follows.
  let seen = 0;
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
    seen = rows();
  });
  expect(seen).toBe(indicators.length);
  expect(rows()).toBe(indicators.length);
  expect(numbers()[0]).toBe('1');
  expect(document.querySelector('nav')).toBeNull();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows()).toBe(50);
  expect(document.querySelector('nav')).not.toBeNull();
});
