import { posix } from 'node:path'

/** One line for each source map that is named and not there, or that leads to sources that nobody has. */
export function sourceMapProblems(files: ReadonlyMap<string, Uint8Array>): string[] {
  const text = (path: string): string => new TextDecoder().decode(files.get(path))
  const named = [...files.keys()]
    .filter((path) => /\.[mc]?[jt]s$/.test(path))
    .flatMap((path) => {
      const [, map] = /^\/\/# sourceMappingURL=(.*)$/m.exec(text(path)) ?? []
      return map === undefined ? [] : [[path, map] as const]
    })
  return named.flatMap(([path, map]) => {
    const inline = /^data:application\/json(?:;[^,]*)?;base64,(.*)$/.exec(map)?.[1]
    const place = posix.join(posix.dirname(path), map)
    if (inline === undefined && !files.has(place)) return [`${path}: there is no ${map}`]
    const json = inline === undefined ? text(place) : Buffer.from(inline, 'base64').toString()
    const { sources, sourcesContent = [], sourceRoot = '' } = JSON.parse(json) as SourceMap
    const folder = posix.dirname(inline === undefined ? place : path)
    return sources
      .filter((source, index) => {
        const held = posix.join(folder, sourceRoot, source)
        return typeof sourcesContent[index] !== 'string' && !files.has(held)
      })
      .map((source) => `${path}: its map names ${source}, which is not in the tarball`)
  })
}

interface SourceMap {
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly (string | null)[]
  readonly sourceRoot?: string
}
