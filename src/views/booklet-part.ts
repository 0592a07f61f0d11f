import { type AreaId, cardPlans } from './plans/cards';

export type PartId = 'overview' | 'growth' | AreaId | 'indicators' | 'method' | 'glossary';

const otherParts: readonly string[] = ['overview', 'growth', 'indicators', 'method', 'glossary'];

/** Whether a piece of an address names a part of the booklet. */
export const isPart = (id: string | undefined): id is PartId =>
  id !== undefined && (otherParts.includes(id) || Object.keys(cardPlans).includes(id));
