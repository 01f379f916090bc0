/** A page by its path in the site, with its size. */
export interface SitePage {
  readonly path: string
  readonly bytes: number
}

/**
 * Pages that stand for all: every page that is written by hand, and the largest of each sort that is made.
 * The largest has the most that can go wrong.
 */
export function choosePages(pages: readonly SitePage[]): string[] {
  const largest = new Map<string, SitePage>()
  for (const page of pages) {
    const sort = sortOf(page.path)
    const other = largest.get(sort)
    if (other === undefined || other.bytes < page.bytes) largest.set(sort, page)
  }
  return [...largest.values()].map(({ path }) => path).sort()
}

/** Pages of one sort have the same parts. One that is written by hand is a sort of its own. */
function sortOf(path: string): string {
  const [room = '', ...rest] = path.split('/')
  const name = rest.at(-1) ?? ''
  if (room === 'api') return name === 'index.html' ? 'api entry' : `api ${rest.at(-2) ?? ''}`
  if (room === 'vendors')
    return ['index.html', 'schemas.html'].includes(name)
      ? `vendors ${rest.length} ${name}`
      : 'vendors operation'
  return room === 'packages' && name !== 'index.html' ? 'packages' : path
}
