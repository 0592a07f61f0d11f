import type { CheckView } from '../../views/figure/describe-check';
import { Verdict } from '../figure/Verdict';
import { useWords } from '../locale-context';
import { Prose } from '../text/Prose';
import { Sentence } from '../text/Sentence';
import { DrawerSection } from './DrawerSection';

interface Props {
  readonly title: string;
  readonly remark?: string;
  readonly checks: readonly CheckView[];
}

/** Cross-checks with their formula and verdict. */
export function DetailChecks({ title, remark, checks }: Props) {
  const words = useWords().figure;
  if (checks.length === 0) return null;
  return (
    <DrawerSection title={title} {...(remark === undefined ? {} : { remark })}>
      <ul className="grid gap-1">
        {checks.map((check) => (
          <li key={check.id}>
            <p className="flex flex-wrap justify-between gap-x-2">
              <Prose as="span" text={check.name} />
              {check.verdict !== null && <Verdict check={check} />}
            </p>
            <p className="text-note text-ink-soft">
              <Sentence sentence={check.formula} />
              {check.printed !== null && <Prose text={`${words.clauseSeparator}${check.printed}`} />}
            </p>
            {check.note !== null && <Prose as="p" className="text-note text-ink-soft" text={check.note} />}
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}
