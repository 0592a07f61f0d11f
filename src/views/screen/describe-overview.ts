import { isFiltered } from '../../derive/sector-filter';
import type { Context } from '../context';
import { describeSectors } from '../sector/describe-sectors';
import { describeCity } from './describe-city';

/** The first screen: of the city or, under a filter, of the chosen sectors. */
export const describeOverview = (context: Context) =>
  isFiltered(context.choice)
    ? ({ kind: 'sectors', ...describeSectors(context) } as const)
    : ({ kind: 'city', ...describeCity(context) } as const);
