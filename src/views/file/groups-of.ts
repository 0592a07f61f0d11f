import type { GroupView, View } from '../view';

/** The groups of a panel. */
export const groupsOf = ({ blocks }: View): readonly GroupView[] =>
  blocks.filter((block) => block.kind === 'group');
