import { sentenceOf } from '../../format/sentence';
import { useWords } from '../../ui/locale-context';
import type { MethodView } from '../../views/screen/describe-method';
import { ScreenHeading } from '../blocks/ScreenHeading';
import { Glossary } from './Glossary';

/** The policy terms alone: the last part of the booklet. */
export function GlossaryScreen({ view }: { readonly view: MethodView }) {
  const { method } = useWords();
  return (
    <div className="grid gap-2">
      <ScreenHeading
        view={{
          kicker: method.kicker,
          title: sentenceOf(method.glossary),
          lead: sentenceOf(method.glossaryText),
        }}
      />
      <Glossary terms={view.glossary} asked={null} />
    </div>
  );
}
