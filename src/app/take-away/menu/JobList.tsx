import { useSyncExternalStore } from 'react';
import { takeAwayWordsOf } from '../../../format/words/take-away';
import { useLinks } from '../../../ui/links-context';
import { useLocale } from '../../../ui/locale-context';
import { quietButton } from '../../../ui/styles';
import { cancel, close, type Job, jobsNow, retry, subscribeJobs } from '../jobs';
import type { SavedFile } from '../save';
import { sizeText } from './size-text';

/** What was asked for: how far it is, what became of it, and what can be done. */
export function JobList() {
  const words = takeAwayWordsOf(useLocale().language);
  const jobs = useSyncExternalStore(subscribeJobs, jobsNow);
  if (jobs.length === 0) return null;
  return (
    <section aria-label={words.region} className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {jobs.map((job) => (
        <OneJob key={job.id} job={job} />
      ))}
    </section>
  );
}

function OneJob({ job: { id, name, state } }: { readonly job: Job }) {
  const words = takeAwayWordsOf(useLocale().language);
  const links = useLinks();
  const { kind } = state;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-0.5 border-l-4 border-accent pl-1 text-body">
      <div role={kind === 'failed' ? 'alert' : 'status'} className="[overflow-wrap:anywhere]">
        {said(name, state, words)}
      </div>
      {kind === 'working' && (
        <div
          role="progressbar"
          aria-label={name}
          {...(state.share === null
            ? {}
            : { 'aria-valuenow': Math.round(state.share * 100), 'aria-valuemin': 0, 'aria-valuemax': 100 })}
          className="h-0.5 bg-rule"
        >
          <div
            className="h-full bg-accent"
            style={{ width: `${Math.round((state.share ?? 0.04) * 100)}%` }}
          />
        </div>
      )}
      <p className="flex flex-wrap items-center gap-x-1.5 text-note text-ink-soft">
        {kind === 'saved' && (
          <>
            <span>{words.arrived}</span>
            <Save file={state.file} label={words.saveAgain} />
            {state.missing.length > 0 && <Do label={words.again} onClick={() => retry(id)} />}
          </>
        )}
        {(kind === 'cancelled' || kind === 'failed') && state.kept.length > 0 && (
          <>
            <span>{words.kept}</span>
            {state.kept.map((file) => (
              <Save key={file.name} file={file} label={file.name} />
            ))}
          </>
        )}
        {kind === 'failed' && state.how === 'gone' && <Do label={words.reload} onClick={links.reload} />}
        {(kind === 'cancelled' || kind === 'failed') && <Do label={words.close} onClick={() => close(id)} />}
        <span className="ml-auto">{mainOf(id, state, words)}</span>
      </p>
    </div>
  );
}

/** The button that always stands last: it stays the same one, so that whoever has the focus on it keeps it. */
function mainOf(id: number, { kind }: Job['state'], words: ReturnType<typeof takeAwayWordsOf>) {
  switch (kind) {
    case 'working':
      return <Do label={words.cancel} onClick={() => cancel(id)} />;
    case 'cancelled':
      return <Do label={words.goOn} onClick={() => retry(id)} />;
    case 'failed':
      return <Do label={words.retry} onClick={() => retry(id)} />;
    case 'saved':
    case 'said':
      return <Do label={words.close} onClick={() => close(id)} />;
  }
}

function said(name: string, state: Job['state'], words: ReturnType<typeof takeAwayWordsOf>): string {
  switch (state.kind) {
    case 'working':
      return state.said === '' ? name : `${name} ${state.said}`;
    case 'saved':
      return [
        words.saved(state.file.name, sizeText(words, state.file.size)),
        ...(state.missing.length === 0 ? [] : [words.missing(state.missing.join(words.and))]),
        ...(state.note === null ? [] : [state.note]),
      ].join(' ');
    case 'said':
      return state.text;
    case 'cancelled':
      return words.cancelled(name);
    case 'failed':
      return state.how === 'other' ? words.failed.other(name, state.why) : words.failed[state.how](name);
  }
}

interface DoProps {
  readonly label: string;
  readonly onClick: () => void;
}

const Do = ({ label, onClick }: DoProps) => (
  <button type="button" className={quietButton} onClick={onClick}>
    {label}
  </button>
);

const Save = ({ file, label }: { readonly file: SavedFile; readonly label: string }) => (
  <a
    href={file.address}
    download={file.name}
    className={`${quietButton} inline-flex items-center [overflow-wrap:anywhere]`}
  >
    {label}
  </a>
);
