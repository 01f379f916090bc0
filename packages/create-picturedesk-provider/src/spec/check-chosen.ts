import { listOperations, type SpecDocument } from '@picturedesk/generate'
import { InputError } from '../input/input-error.ts'
import { describeLeftOut, type LeftOut, without } from './left-out.ts'

/** @throws InputError when an operation is left out that the caller has chosen */
export function checkChosen(
  document: SpecDocument,
  leftOut: readonly LeftOut[],
  capabilities: ReadonlyMap<string, string>,
): void {
  const all = listOperations(document, () => {})
  const kept = new Set(listOperations(without(document, leftOut), () => {}).map(({ id }) => id))
  for (const [method, id] of capabilities) {
    if (kept.has(id)) continue
    const operation = all.find((one) => one.id === id)
    const one = leftOut.find(
      ({ path, method: verb }) =>
        path === operation?.path && verb.toUpperCase() === operation.method,
    )
    if (one !== undefined)
      throw new InputError(
        '--capability',
        `${id} cannot serve ${method}, because no client can be generated for it. ${describeLeftOut(one)}`,
      )
  }
}
