import { unknownName } from '../../schema/misfit-message.ts'
import { advice } from './style-reader.ts'
import type { Shapes, WireField } from './wire-field.ts'

/** What to say of a name that the spec does not have, and what it was probably meant for. */
export function unknownField(
  name: string,
  fields: readonly WireField[],
  {
    known,
    what,
    shapes,
  }: { known: readonly string[]; what: string; shapes: (field: WireField) => Shapes },
): string {
  const [base = ''] = /^[^.[]+/.exec(name) ?? []
  const field = base === name ? undefined : fields.find((one) => one.name === base)
  const problem = unknownName(name, known, what)
  const { list, object } = field ? shapes(field) : { list: false, object: false }
  return field && (list || object) ? `${problem} ${advice(field)}` : problem
}
