/**
 * A page with the text between its two markers replaced.
 *
 * @param name the markers are `<!-- name:start -->` and `<!-- name:end -->`
 * @throws Error when a marker is missing, with the remedy.
 */
export function betweenMarkers(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(
      `README.md must have the lines ${start} and ${end}, in this order. ` +
        'Add them, then run `pnpm readme`, which writes the text between them.',
    )
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`
}
