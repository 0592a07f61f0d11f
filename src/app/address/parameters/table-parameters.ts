import { plainTable, sortKeys } from '../../../views/list/table-query';
import { oneOf, type Parameter, parametersOf } from './parameter';

const ofTable = parametersOf('table', 'indicators');

/** Each order of the table, ascending and descending. */
const orders = sortKeys.flatMap((sort) => [
  { said: sort, sort, descending: false },
  { said: `-${sort}`, sort, descending: true },
]);
const pages = Array.from({ length: 999 }, (_, i) => String(i + 1));

export const tableParameters: readonly Parameter[] = [
  ofTable(
    'q',
    (value) => ({ find: value }),
    ({ find }) => (find === '' ? null : encodeURIComponent(find)),
  ),
  ofTable(
    'section',
    (value, reading) => {
      const sections = reading.edition.sections.map(({ id }) => id);
      return { section: oneOf('section', value, sections, reading) };
    },
    ({ section }) => section,
  ),
  ofTable(
    'status',
    (value, reading) => ({ status: oneOf('status', value, ['stated', 'reconstructed'], reading) }),
    ({ status }) => status,
  ),
  ofTable(
    'growth',
    (value, reading) => ({ growing: oneOf('growth', value, ['1'], reading) !== null }),
    ({ growing }) => (growing ? '1' : null),
  ),
  ofTable(
    'sort',
    (value, reading) => {
      const said = oneOf(
        'sort',
        value,
        orders.map((order) => order.said),
        reading,
      );
      const { sort, descending } = orders.find((order) => order.said === said) ?? plainTable;
      return { sort, descending };
    },
    ({ sort, descending }) =>
      sort === plainTable.sort && !descending ? null : `${descending ? '-' : ''}${sort}`,
  ),
  ofTable(
    'page',
    (value, reading) => ({ page: Number(oneOf('page', value, pages, reading) ?? plainTable.page) }),
    ({ page }) => (page === 1 ? null : String(page)),
  ),
];
