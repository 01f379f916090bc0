import type { SpecDocument } from '@picturedesk/generate'
import { isObject, type LeftOut, placesOf, without } from './left-out.ts'
import { nameOperation } from './name-operation.ts'
import type { Supplement } from './supplement.ts'

/**
 * New ids for operations that are left out, where another operation has theirs.
 * @param missing What is added to the operations that stay, their new names among it.
 */
export function renameLeftOut(
  document: SpecDocument,
  leftOut: readonly LeftOut[],
  missing: readonly Supplement[],
): Supplement[] {
  const taken = new Set<string>()
  for (const { path, method, operation } of placesOf(without(document, leftOut))) {
    const given = missing.find(
      ({ at, key }) => key === 'operationId' && at[1] === path && at[2] === method,
    )
    const id = given?.value ?? idOf(operation)
    if (typeof id === 'string') taken.add(id)
  }
  return placesOf(document)
    .filter(({ path, method }) => leftOut.some((one) => one.path === path && one.method === method))
    .flatMap(({ path, method, operation }) => {
      const id = idOf(operation)
      if (typeof id !== 'string') return []
      const isTaken = taken.has(id)
      const value = isTaken ? nameOperation(id, method, path, taken) : id
      taken.add(value)
      const todo = `was ${id}, which another operation is called too.`
      return isTaken ? [{ at: ['paths', path, method], key: 'operationId', value, todo }] : []
    })
}

function idOf(operation: unknown): unknown {
  return isObject(operation) ? operation['operationId'] : undefined
}
