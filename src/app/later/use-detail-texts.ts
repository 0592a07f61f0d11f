import { useEffect } from 'react';
import type { EditionTexts } from '../../edition/texts';
import type { Edition } from '../../edition/types';
import { createPart, moduleOf, usePart } from '../../loading/part';
import { shelf } from '../editions/shelf';

/** Sentences for a report, words to say and windows of the article, of the built-in edition. */
const builtInPart = createPart(() => import('../../editions/built-in-texts'));

/** The texts that came with an edition; null for the built-in one, whose texts are a file of their own. */
const ownTexts = ({ id }: Edition): EditionTexts | null =>
  shelf.list().find(({ edition }) => edition.id === id)?.texts ?? null;

/**
 * Sentences for a report and windows of the article, fetched with the first detail that is opened; null until
 * they are here. A detail can be read without them, so a failure shows no message, and the next detail asks again.
 */
export function useDetailTexts(edition: Edition, isWanted: boolean): EditionTexts | null {
  const now = usePart(builtInPart);
  const own = ownTexts(edition);
  const isAsked = isWanted && own === null;
  useEffect(() => {
    if (isAsked) builtInPart.load();
  }, [isAsked]);
  return own ?? (now.state === 'here' ? now.module.builtInTexts : null);
}

/** As `useDetailTexts`, outside of React. Rejects with `PartLost` if they can't be loaded now. */
export const textsFor = async (edition: Edition): Promise<EditionTexts> =>
  ownTexts(edition) ?? (await moduleOf(builtInPart)).builtInTexts;
