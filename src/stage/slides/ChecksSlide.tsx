import { StageNumber } from '../../pictures/wall/StageNumber';
import type { SlideView } from '../../views/slide/stage-view';

type Checks = Extract<SlideView, { kind: 'checks' }>;

/** The slide that says how many checks hold, and shows some of them. */
export function ChecksSlide({ checks, sums }: Pick<Checks, 'checks' | 'sums'>) {
  return (
    <div className="st-checks">
      <ul className="st-sums">
        {sums.map(({ number, text }) => (
          <li key={text}>
            <StageNumber figure={{ prefix: '', number, unit: '' }} room={13} most={3.6} />
            <p className="st-name">{text}</p>
          </li>
        ))}
      </ul>
      <ul className="st-list">
        {checks.map((check) => (
          <li key={check.id}>
            <span>{check.name}</span>
            <b className={check.holds === true ? 'st-good' : 'st-bad'}>
              <span aria-hidden="true">{check.holds === true ? '✓' : '✗'}</span> {check.verdict}
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}
