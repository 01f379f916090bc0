import { DepthError } from '../../schema/depth-error.ts'
import { parseJson } from '../../schema/parse-json.ts'
import { isJson } from '../../spec/media-type.ts'
import type { FieldJudge, Mistake } from './field-judge.ts'
import type { WireField } from './wire-field.ts'
import { ReadValue } from './wire-value.ts'

/** The mistakes of a parameter whose value is JSON; of another media type there is nothing to check. */
export function judgeContent(
  judge: FieldJudge,
  field: WireField,
  texts: readonly string[],
): Mistake[] {
  if (texts.length > 1)
    return [
      { pointer: '', message: `'${field.name}' is sent ${texts.length} times. Send it once.` },
    ]
  if (!isJson(field.mediaType ?? '')) return []
  try {
    return judge.value(field, [new ReadValue(parseJson(texts[0] ?? ''))]).mistakes
  } catch (error) {
    if (error instanceof DepthError) throw error
    return [{ pointer: '', message: `'${field.name}' must be JSON. ${String(error)}.` }]
  }
}
