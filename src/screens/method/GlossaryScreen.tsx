import type { GlossaryView } from '../../views/method/describe-glossary';
import { ScreenHeading } from '../blocks/ScreenHeading';
import { Glossary } from './Glossary';

/** The policy terms alone: the last part of the booklet. */
export function GlossaryScreen({ view }: { readonly view: GlossaryView }) {
  return (
    <div className="grid gap-2">
      <ScreenHeading view={view} />
      <Glossary terms={view.terms} asked={null} />
    </div>
  );
}
