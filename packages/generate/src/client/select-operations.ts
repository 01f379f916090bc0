import type { SpecDocument } from '../spec/document.ts'
import { type ListedOperation, listOperations } from '../spec/list-operations.ts'

/** Which operations a client has. */
export interface Selection {
  /** Ids of the only ones. Default: all. */
  readonly only?: readonly string[] | undefined
  /** Ids of those that are left out. */
  readonly skip?: readonly string[] | undefined
}

/**
 * Whether an operation is wanted: selected, and not marked `x-skip`.
 * @throws Error for an id that no operation has
 */
export function isWanted(
  document: SpecDocument,
  { only, skip = [] }: Selection,
): (operation: ListedOperation) => boolean {
  const known = listOperations(document, () => {}).map(({ id }) => id)
  for (const [option, ids] of [
    ['only', only ?? []],
    ['skip', skip],
  ] as const)
    for (const id of ids)
      if (!known.includes(id))
        throw new Error(
          `--${option}: No operation has the id ${JSON.stringify(id)}. Known: ${known.join(', ')}.`,
        )
  return ({ id, object }) =>
    !object['x-skip'] && !skip.includes(id) && (only === undefined || only.includes(id))
}

/** The document without the operations that are not kept. */
export function withOnly(
  document: SpecDocument,
  kept: readonly Pick<ListedOperation, 'path' | 'method'>[],
): SpecDocument {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).filter(
        ([method]) =>
          !/^(get|put|post|delete|patch|head|options|trace)$/.test(method) ||
          kept.some((one) => one.path === path && one.method === method.toUpperCase()),
      ),
    ),
  ])
  return { ...document, paths: Object.fromEntries(paths) }
}
