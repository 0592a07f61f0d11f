import { Component, type ReactNode } from 'react';
import { useWords } from '../locale-context';
import { button } from '../styles';

interface State {
  readonly error: Error | null;
}

/** If a panel can't be drawn, the rest of the page stays, and the panel says what happened. */
export class PanelBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <PanelFailure error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

function PanelFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const words = useWords().failure;
  return (
    <div role="alert" className="grid justify-items-start gap-1 border-l-4 border-second bg-sheet p-2">
      <p className="font-bold">{words.panel}</p>
      <p className="text-note">
        {words.panelHint} <code className="break-all">{error.message}</code>
      </p>
      <button type="button" className={button} onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
