import type { CheckView } from '../views/describe-check';

/** Whether a check holds; a refuted assumption of ours wears no cross, because nothing is wrong. */
export function Verdict({ check }: { readonly check: CheckView }) {
  if (check.verdict === null) return null;
  if (check.hypothesis) return <b>{check.verdict}</b>;
  return (
    <b className={check.holds === true ? 'text-accent' : 'text-second'}>
      <span aria-hidden="true">{check.holds === true ? '✓' : '✗'}</span> {check.verdict}
    </b>
  );
}
