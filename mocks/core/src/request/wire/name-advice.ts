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
  const [base] = name.split(/[.[]/, 1)
  const field = fields.find((one) => one.name === base)
  const problem = unknownName(name, known, what)
  if (!field) return problem
  const { list, object } = shapes(field)
  return list || object ? `${problem} ${advice(field)}` : problem
}
