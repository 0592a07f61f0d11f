import type { Edition } from '../../edition/types';
import { type ParsedRoute, parseRoute } from './codec';
import { decoded, type Pieces, piecesOf, writePieces } from './pieces';

/** Parameters that messengers and trackers add to a link that is sent through them. They are ignored. */
const additions: readonly string[] = [
  // WeChat and QQ
  'from',
  'isappinstalled',
  'scene',
  'shareTo',
  'share_token',
  'sharer_shareid',
  'sharer_sharetime',
  'sharer_shareinfo',
  'sharer_shareinfo_first',
  'subscene',
  'srcid',
  'clicktime',
  'enterid',
  'ascene',
  'devicetype',
  'nettype',
  'wx_header',
  'pass_ticket',
  'nsukey',
  'tdsourcetag',
  'ADTAG',
  // Alibaba, DingTalk, Baidu, ByteDance
  'spm',
  'scm',
  'dd_share',
  'bd_vid',
  'share_source',
  'share_medium',
  'tt_from',
  // advertising and mailings elsewhere
  'gclid',
  'fbclid',
  'msclkid',
  'yclid',
  'dclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  '_ga',
];

/** `utm_source`, `utm_medium` … */
const isAddition = (parameter: string): boolean => {
  const name = parameter.replace(/=.*$/s, '');
  return additions.includes(name) || name.startsWith('utm_');
};

/**
 * Reads an address as `parseRoute` does. If it has a fault, the parameters that messengers add are ignored, and the text
 * of the sentence around a pasted link is cut off the end. A cut is made only if it turns something unknown into
 * something known; every other fault is still reported.
 */
export function parseAddress(
  hash: string,
  edition: Edition,
  editions: readonly Edition[] = [edition],
): ParsedRoute {
  const parse = (pieces: Pieces) => parseRoute(writePieces(pieces), edition, editions);
  const asItStands = parseRoute(hash, edition, editions);
  if (asItStands.problems.length === 0) return asItStands;
  let pieces = withoutAdditions(hash);
  let best = parse(pieces);
  const tryOut = (changed: Pieces) => {
    const parsed = parse(changed);
    if (parsed.problems.length < best.problems.length) [pieces, best] = [changed, parsed];
  };
  // The path is tried first, because it decides which parameters are known.
  tryOut({ ...pieces, path: withoutEnding(pieces.path) });
  for (const [i, parameter] of pieces.parameters.entries()) {
    const cut = parameter.indexOf('=') + 1;
    const cleaned = `${parameter.slice(0, cut)}${withoutEnding(parameter.slice(cut))}`;
    tryOut({ ...pieces, parameters: pieces.parameters.map((each, at) => (at === i ? cleaned : each)) });
  }
  return best;
}

/** Removes what messengers add. WeChat begins with `&` if the address has no `?`. */
function withoutAdditions(hash: string): Pieces {
  const { path, parameters } = piecesOf(hash.includes('?') ? hash : hash.replace('&', '?'));
  return { path, parameters: parameters.filter((parameter) => !isAddition(parameter)) };
}

/** The characters of a path, an id, a number or a list of ids. */
const letters = /^[\w./,-]*/;
/** Characters that may follow a link in a sentence. */
const punctuation =
  /^[\s&)\]}>"'.:;!?\u00b7\u200b\u2010-\u2027\u3000-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;

/** `/growth）。` and `/growth，请查收` become `/growth`. Text is returned unchanged if a whole word would be cut off. */
function withoutEnding(raw: string): string {
  const text = decoded(raw);
  const [kept = ''] = letters.exec(text) ?? [];
  const behind = text.slice(kept.length);
  // `/area/农业` is an unknown area and not `/area` with a word behind it.
  if (/(^|[/,])$/.test(kept) && behind !== '' && !punctuation.test(behind)) return raw;
  return kept.replace(/[./,-]+$/, '');
}
