import type { SlideOf } from '../../views/slide/stage-view';

/** In the annex: checks with their results. */
export function ChecksSlide({ slide }: { readonly slide: SlideOf<'checks'> }) {
  return (
    <ul className="st-checks">
      {slide.checks.map((check) => (
        <li key={check.id}>
          <span>{check.name}</span>
          <b className={check.holds === true ? 'st-good' : 'st-bad'}>
            <span aria-hidden="true">{check.holds === true ? '✓' : '✗'}</span> {check.verdict}
          </b>
        </li>
      ))}
      {slide.more !== null && <li className="st-period">{slide.more}</li>}
    </ul>
  );
}
