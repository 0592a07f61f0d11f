/** Words of the editions that a page has, and of the folder beside it. */
export const shelfWords = {
  title: '年度与地区',
  /** On the button of the chooser; with what stands beside the edition. */
  choose: '年度',
  beside: (names: string) => `并列：${names}`,
  name: (place: string, year: number) => `${place} ${year}年`,
  fromFolder: '来自服务器',
  fromFile: '本次打开',
  besideTitle: '并列',
  alone: '不并列',
  loading: (name: string) => `正在载入“${name}”……`,
  /** Where an edition that an address names is not in this page. */
  notHere: (id: string) => `本页没有“${id}”这个年度`,
  opened:
    '它可能是从文件打开的：打开的文件只保留在打开它的标签页里，重新载入后需要再打开一次。再打开后，用“后退”回到这个网址。',
  notInFolder: '服务器的 editions/index.json 里也没有列出它。',
  open: '重新打开文件',
  without: '只看其余内容',
  retry: '重试',
  /** What is wrong with a file of the folder, and what to do. */
  faults: {
    unreachable: (file: string) => `服务器现在给不出 editions/${file}。`,
    missing: (file: string) => `服务器上没有 editions/${file}。`,
    broken: (file: string) => `editions/${file} 不是完整的数据文件，读不出来。`,
    foreign: (file: string, id: string) => `editions/${file} 里是另一个年度：“${id}”。`,
    faulty: (file: string, count: number) => `editions/${file} 有${count}处错误：`,
    more: (count: number) => `另有${count}处。`,
  },
  toDo: {
    unreachable: '检查网络后重试；若仍不行，请告诉维护人员。',
    missing: '请告诉维护人员：文件要放进 editions 文件夹，文件名要与 index.json 里的一致。',
    broken: '多半是没有传完，或被改动过。请维护人员重新放一次，然后重试。',
    foreign: '请维护人员改正 index.json 里的 id 或 file，然后重试。',
    faulty: '请维护人员换上没有错误的文件，然后重试。',
  },
  /** What is wrong with the list of the folder, as a whole or in one entry. */
  index: {
    broken: '服务器的 editions/index.json 读不出来，其中的年度没有列出。',
    entry: (at: number) => `editions/index.json 的第${at}条写得不对，没有列出。`,
    toDo: '每条要有 file（文件名，不带路径）、id、place、year。请维护人员改正，然后重试。',
  },
};
