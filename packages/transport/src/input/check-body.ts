import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'
import type { Operation } from '../operation.ts'
import type { BodyRules } from '../request/body-rules.ts'
import type { WireInput, WireOperation } from '../wire.ts'
import { checkInput } from './check-input.ts'

/**
 * Checks a body against the rules of the media type that it is sent in. Returns those rules.
 * @throws InvalidArgumentError
 */
export function checkBody(
  { body: rules }: Operation,
  { body, mediaType, names }: WireInput<WireOperation>,
  where: ErrorContext,
  clean: (value: unknown) => unknown,
): BodyRules | undefined {
  const chosen = rules?.choose?.(body, rules, mediaType) ?? rules
  if (chosen === undefined || (body === undefined && chosen.optional)) return undefined
  const isKnown =
    mediaType === undefined ||
    (rules?.choose
      ? rules.choose(body, rules, mediaType) !== undefined
      : chosen.mediaType === mediaType || chosen.mediaType.includes('*'))
  if (!isKnown)
    throw new InvalidArgumentError({
      ...where,
      field: 'mediaType',
      allowed: `one of ${[chosen, ...(chosen.others ?? [])].map((one) => one.mediaType).join(', ')}`,
      value: mediaType,
    })
  // Callers who fill a form in themselves know what they send.
  const isForm = body instanceof FormData || body instanceof URLSearchParams
  if (isForm && /form/.test(chosen.mediaType)) return chosen
  const { value, properties } = chosen
  if (value === undefined) checkInput(properties, body as object | undefined, names, where, clean)
  else checkInput({ body: { ...value, required: true } }, { body }, names, where, clean)
  return chosen
}
