import type { RowError } from '../row.ts'

/**
 * An error whose field and message name inputs by their place in the source. A provider names them by their
 * place in its call, such as `requests[3].id`, which the caller of a job does not see.
 * @param first The index in the source of the unit's first input
 * @param places The inputs of the call, by their places in the unit
 */
export function nameInSource(error: RowError, first: number, places: readonly number[]): RowError {
  const { field } = error
  if (typeof field !== 'string') return error
  const [called, , number] = /^(requests|ids)\[(\d+)\]/.exec(field) ?? []
  const place = places[Number(number)]
  if (called === undefined || place === undefined) return error
  const name = `source[${first + place}]`
  return {
    ...error,
    field: field.replace(called, name),
    message: error.message.replaceAll(called, name),
  }
}
