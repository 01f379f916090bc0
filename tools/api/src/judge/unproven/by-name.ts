import type { Walk, Way } from './walk.ts'

/** Compares what a name is declared as. */
export function byName(walk: Walk, name: string, way: Way): void {
  const [a, b] = [walk.old, walk.now].map(({ declarations: all }) =>
    all.filter((one) => one.name === name).map(({ node }) => node),
  )
  if (a?.length && b?.length && !walk.unchanged.has(name))
    walk.declarations(a, b, { way, path: name })
}
