// `PICTUREDESK_WING=src/faults pnpm mutate` takes one folder or file and only the tests beside it, since a
// run over the whole package takes hours. Patterns may be joined by commas.
const wing = process.env['PICTUREDESK_WING']?.split(',')
const sources = wing?.map((part) => (part.endsWith('.ts') ? part : `${part}/**/*.ts`))

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    ...(sources ?? ['src/**/*.ts']),
    '!src/**/*.test.ts',
    '!src/**/testing/**',
    '!src/fixtures/**',
  ],
  // The tests are chosen by `vitest.config.ts`: whether they import what is changed is no question.
  vitest: { related: wing === undefined },
  ignoreStatic: wing !== undefined,
  inPlace: true,
  tsconfigFile: 'none: the TypeScript here has no API to rewrite it with',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 2,
  thresholds: { high: 90, low: 80, break: 80 },
}
