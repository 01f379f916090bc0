// The package types its main entry alone. This one is in JavaScript only, and needs no workers.
declare module 'recheck/lib/browser.js' {
  const recheck: Pick<typeof import('recheck'), 'checkSync'>
  export = recheck
}
