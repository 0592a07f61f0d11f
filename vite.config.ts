/// <reference types="vitest/config" />
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { legacyCss } from './tools/build/legacy-css';
import { publishPage, withoutPreloads } from './tools/build/page-plugin';
import { trimPinyin } from './tools/build/pinyin-plugin';
import { publishData } from './tools/build/publish-plugin';
import { singleFileName } from './tools/build/single-file-name';
import { slimScales } from './tools/build/slim-scales';

// Read by the page too, which offers the file for download.
process.env.VITE_SINGLE_FILE = singleFileName();

/** `--mode single` writes everything into one file beside the page that is served. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    // Relative, so that the dashboard can be served from any folder of any host.
    base: './',
    plugins: [
      react(),
      tailwindcss(),
      trimPinyin(),
      slimScales(),
      withoutPreloads(),
      publishPage({ singleFile: single ? singleFileName() : null }),
      ...(single ? [] : [publishData()]),
    ],
    css: { postcss: { plugins: legacyCss() } },
    build: {
      // Chromium 86 is promised; both targets stand a little below it (docs/decisions/010-old-browsers.md).
      target: 'chrome80',
      cssTarget: 'chrome83',
      // One sheet, which the page carries inline.
      cssCodeSplit: false,
      // All that a later file imports has come before it: there is nothing to preload.
      modulePreload: false,
      chunkSizeWarningLimit: single ? 2000 : 420,
      emptyOutDir: !single,
      copyPublicDir: !single,
      rolldownOptions: {
        output: {
          codeSplitting: single
            ? false
            : {
                groups: [
                  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
                  // What takes the built page over, in one file.
                  { name: 'start', test: /src[\\/]app[\\/]start[\\/]main\.tsx$/, priority: 1 },
                  // And the app, whatever other chunks share with it: one file is one wait.
                  { name: 'app', test: /src[\\/]app[\\/]frame[\\/]App\.tsx$/, priority: 0.5 },
                ],
              },
        },
      },
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
      environment: 'node',
      // Only for what hangs: a busy machine is slow.
      testTimeout: 60_000,
    },
  };
});
