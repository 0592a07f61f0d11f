import type { SentenceText } from '../../format/sentence';
import { Sentence } from './Sentence';

interface Props {
  readonly sentence: SentenceText;
  /** The words to be stressed, as they stand in the sentence; null for none. */
  readonly words: string | null;
  readonly className?: string;
}

/** A sentence with some of its own words stressed. */
export function Emphasised({ sentence, words, className = 'font-bold' }: Props) {
  const at =
    words === null
      ? -1
      : sentence.pieces.findIndex(({ text, figure }) => figure === null && text.includes(words));
  const piece = sentence.pieces[at];
  if (words === null || piece === undefined) return <Sentence sentence={sentence} />;
  const start = piece.text.indexOf(words);
  const before = [...sentence.pieces.slice(0, at), { ...piece, text: piece.text.slice(0, start) }];
  const after = [
    { ...piece, text: piece.text.slice(start + words.length) },
    ...sentence.pieces.slice(at + 1),
  ];
  const said = (pieces: SentenceText['pieces']) => ({
    text: '',
    pieces: pieces.filter(({ text }) => text !== ''),
  });
  return (
    <>
      <Sentence sentence={said(before)} />
      <strong className={className}>{words}</strong>
      <Sentence sentence={said(after)} />
    </>
  );
}
