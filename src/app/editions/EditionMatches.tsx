import { MatchSection } from '../../screens/method/MatchSection';
import type { Context } from '../../views/context';
import { describeMatches } from '../../views/method/describe-matches';

/** The decisions about the editions beside this one. */
export const EditionMatches = ({ context }: { readonly context: Context }) => (
  <MatchSection view={describeMatches(context)} />
);
