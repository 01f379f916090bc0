import { posix } from 'node:path'

/** Relative paths that code names: imports, and modules that it opens by their address. */
const NAMED = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)["'](\.{1,2}\/[^"']+)["']/g

const CODE = /\.[mc]?js$/

/** Files for others to copy. */
const TEMPLATES = /^templates\//

/** Code in a tarball that nothing leads to: neither package.json nor a module that it leads to, such as a script of ours. */
export function unreachedCode(
  manifest: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, Uint8Array>,
): string[] {
  const { exports, imports, bin, main } = manifest
  const promised = JSON.stringify([exports, imports, bin, main]).matchAll(
    /"\.?\/?([^"]+\.[mc]?js)"/g,
  )
  const reached = new Set<string>()
  const left = [...promised].map(([, path = '']) => path)
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const data = files.get(path)
    if (data === undefined || reached.has(path)) continue
    reached.add(path)
    for (const [, named = ''] of new TextDecoder().decode(data).matchAll(NAMED))
      left.push(posix.join(posix.dirname(path), named))
  }
  return [...files.keys()].filter(
    (path) => CODE.test(path) && !TEMPLATES.test(path) && !reached.has(path),
  )
}
