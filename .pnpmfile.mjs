// What `pnpm pack` and `pnpm publish` write differs from the checkout in one thing: what leads to
// the sources, which only this workspace has. That is a condition, and whatever `imports` of
// a package.json name in `src`.

const SOURCE = '@picturedesk/source'

/** @param {unknown} targets */
function withoutSource(targets) {
  if (typeof targets !== 'object' || targets === null) return targets
  return Object.fromEntries(
    Object.entries(targets)
      .filter(([condition]) => condition !== SOURCE)
      .map(([key, value]) => [key, withoutSource(value)]),
  )
}

/** @param {unknown} targets @returns {unknown} */
function withoutSources(targets) {
  if (typeof targets === 'string') return targets.startsWith('./src/') ? undefined : targets
  if (typeof targets !== 'object' || targets === null) return targets
  const left = Object.entries(targets)
    .map(([key, value]) => [key, withoutSources(value)])
    .filter(([, value]) => value !== undefined)
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

export const hooks = {
  /** @param {{ exports?: unknown, imports?: unknown }} manifest */
  beforePacking: ({ exports, imports, ...manifest }) => {
    const left = withoutSources(withoutSource(imports))
    return {
      ...manifest,
      ...(exports !== undefined && { exports: withoutSource(exports) }),
      ...(left !== undefined && { imports: left }),
    }
  },
}
