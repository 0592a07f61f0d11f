/** What is said while the rest of the app is on its way, in both languages before either has come. */
export interface LoadingWords {
  readonly waiting: string;
  readonly failed: string;
  readonly gone: string;
  readonly retry: string;
  readonly reload: string;
  readonly home: string;
}

export const loadingZh: LoadingWords = {
  waiting: '正在载入……',
  failed: '这一屏没能载入，网址已记住。检查网络后重试。',
  gone: '这一屏的文件已不在服务器上。请重新载入；若仍如此，请告诉维护人员。',
  retry: '重试',
  reload: '重新载入',
  home: '返回总览',
};

export const loadingEn: LoadingWords = {
  waiting: 'Loading…',
  failed: 'This screen did not load; its address is kept. Check the network and try again.',
  gone: 'The files of this screen are no longer on the server. Reload; if that fails, tell the maintainers.',
  retry: 'Try again',
  reload: 'Reload',
  home: 'Back to the overview',
};
