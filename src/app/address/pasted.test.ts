import { describe, expect, it } from 'vitest';
import type { Edition } from '../../edition/types';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { parseRoute } from './codec';
import { parseAddress } from './pasted';

const edition: Edition = suining2021;
const parse = (hash: string) => parseAddress(hash, edition);

/** An address for each thing that one can end with. */
const addresses = [
  '#/',
  '#/growth',
  '#/area/funding',
  '#/booklet/funding',
  '#/present/5',
  '#/present/area-funding-1',
  '#/?sector=funds',
  '#/growth?sector=medical,funds',
  '#/area/funding?figure=funding.linkage.total',
  '#/method?term=five-roles',
  '#/growth?exact=1',
  '#/growth?lang=en',
  '#/indicators?sort=-value',
  '#/indicators?page=2',
  '#/indicators?section=policy',
  '#/indicators?status=stated',
  '#/present/2?agenda=title,growth',
  '#/present/2?rotate=20',
  '#/present/2?spot=funding.linkage.total',
  '#/present/2?view=presenter',
];

const endings = [
  ...'。，）；！？、”’》】」』…：—〉·.,;:!?)]}>\'"',
  '）。',
  '”，',
  '），见附件/二',
  '，请查收',
  '。谢谢！',
  '请查收',
  ' 请查收',
  '...',
  '\u200b',
  '&from=singlemessage',
  '。&from=timeline&from=singlemessage',
];

const additions = [
  'from=singlemessage',
  'from=timeline&isappinstalled=0',
  'scene=1&clicktime=1667&enterid=1667',
  'shareTo=weixin',
  'share_token=abc&tt_from=weixin',
  'utm_source=wechat&utm_medium=social&utm_campaign=a%20b',
  'spm=a2c4g.111&scm=2014',
  'nsukey=%2F%3D%3D&pass_ticket=x',
  'gclid=1&fbclid=2&_ga=3',
];

describe('an address that others have written on', () => {
  it.each(addresses)('%s opens whatever a sentence hangs on its end', (address) => {
    const meant = parse(address);
    expect(meant.problems).toEqual([]);
    // `#/请查收` can't be told from the address of an unknown screen.
    for (const ending of address === '#/' ? endings.filter((text) => text !== '请查收') : endings)
      for (const written of new Set([ending, encodeURI(ending), encodeURIComponent(ending)]))
        expect(parse(`${address}${written}`), `${address}${written}`).toEqual(meant);
  });

  it.each(addresses)(
    '%s opens with what messengers and trackers add, before and behind its own',
    (address) => {
      const meant = parse(address);
      const [path, query] = address.split('?');
      for (const added of additions) {
        const mixed = [
          `${path}&${[query, added].filter(Boolean).join('&')}`,
          `${path}?${[added, query].filter(Boolean).join('&')}`,
        ];
        for (const written of [
          `${address}${query === undefined ? '?' : '&'}${added}`,
          `${address}&${added}`,
          ...mixed,
        ])
          expect(parse(written), written).toEqual(meant);
      }
      expect(parse(`${address}?from=singlemessage`).problems, 'a second question mark').toEqual([]);
    },
  );

  it('is still told what is unknown in it', () => {
    const named = (hash: string) => parse(hash).problems.map(({ kind, value }) => `${kind} ${value}`);
    expect(named('#/growth&from=timeline&year=2020')).toEqual(['parameter year']);
    expect(named('#/?sector=funds。&county=shehong')).toEqual(['parameter county']);
    expect(named('#/area/农业')).toEqual(['section 农业']);
    expect(named('#/area/农业。')).toEqual(['section 农业。']);
    expect(named('#/news。')).toEqual(['address /news。']);
    expect(named('#/?sector=medical,农业')).toEqual(['sector 农业']);
    expect(named('#/?figure=funding.total，请查收')).toEqual(['figure funding.total，请查收']);
    expect(named('#/growth?froms=1')).toEqual(['parameter froms']);
    expect(named('#/javascript:alert(1)')).toEqual(['address /javascript:alert(1)']);
  });

  it('keeps what is looked for as it was written', () => {
    for (const find of ['资金。', '8.73亿元，', 'a?b', '“五员”'])
      expect(parse(`#/indicators?q=${encodeURIComponent(find)}&from=timeline`)).toMatchObject({
        route: { table: { find } },
        problems: [],
      });
  });

  it('never passes over a parameter of our own', () => {
    for (const address of addresses) {
      const query = address.split('?')[1];
      if (query !== undefined)
        expect(parse(address).route).not.toEqual(parse(address.split('?')[0] ?? '').route);
    }
  });
});

it('without anything on it is what the plain reader says', () => {
  for (const address of [...addresses, '#/nowhere', '#/growth?sector=x&year=1'])
    expect(parse(address)).toEqual(parseRoute(address, edition));
});
