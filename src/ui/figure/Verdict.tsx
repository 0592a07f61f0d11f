import type { CheckView } from '../../views/figure/describe-check';

/** Whether a check holds. A check that rests on an assumption or proves itself gets neither tick nor cross. */
export function Verdict({ check }: { readonly check: CheckView }) {
  if (check.verdict === null) return null;
  if (!check.independent) return <b>{check.verdict}</b>;
  return (
    <b className={check.holds === true ? 'text-accent' : 'text-second'}>
      <span aria-hidden="true">{check.holds === true ? '✓' : '✗'}</span> {check.verdict}
    </b>
  );
}
