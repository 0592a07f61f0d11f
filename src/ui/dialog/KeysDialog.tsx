import { useWords } from '../locale-context';
import { button } from '../styles';
import { Modal } from './Modal';

interface Props {
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly onClose: () => void;
}

/** Which key does what. */
export function KeysDialog({ keys, onClose }: Props) {
  const words = useWords();
  return (
    <Modal
      onClose={onClose}
      aria-labelledby="keys-title"
      className="m-auto border-2 border-rule-strong bg-paper p-3 text-ink"
    >
      <h2 id="keys-title" className="text-section font-bold">
        {words.keys.title}
      </h2>
      <dl className="my-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {keys.map(({ keys: names, does }) => (
          <div key={does} className="contents">
            <dt>
              {names.map((name, i) => (
                <span key={name}>
                  {i > 0 && ` ${words.keys.or} `}
                  <kbd className="rounded-edge border border-rule px-1">{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className={button} onClick={onClose}>
        {words.search.close}
      </button>
    </Modal>
  );
}
