import { Emphasised } from '../../ui/text/Emphasised';
import { Sentence } from '../../ui/text/Sentence';
import type { MessageView } from '../../views/screen/describe-city';

/** The message of the year, over everything else: what was held, then the results. */
export function Message({ message }: { readonly message: MessageView }) {
  const { opening, results, apart, stress } = message;
  return (
    <h1 className="message font-title text-[1.25rem] font-bold leading-[1.42] md:text-[1.6875rem] xl:text-[2.25rem]">
      {opening.text !== '' && (
        <span className="lg:block">
          <Emphasised sentence={opening} words={stress} className="text-accent" />
          {apart}
        </span>
      )}
      {results.text !== '' && (
        <span className="lg:block">
          <Sentence sentence={results} />
        </span>
      )}
    </h1>
  );
}
