import { listOperations, type SpecDocument } from '@picturedesk/generate'
import { InputError } from '../input/input-error.ts'
import { describeLeftOut, isObject, type LeftOut, placesOf, without } from './left-out.ts'

/** Operations of which the reason is shown. */
const SHOWN = 5

/**
 * Checks that something can be made of a document.
 * @param document The whole document, with operations that are named.
 * @param dangling References that lead nowhere, each with its place.
 * @throws InputError when it has no operation, or none that a client can be generated for
 */
export function checkOperations(
  path: string,
  document: SpecDocument,
  leftOut: readonly LeftOut[],
  dangling: readonly string[],
): void {
  const { webhooks } = document as { readonly webhooks?: object }
  const all = listOperations(document, () => {})
  if (all.length === 0 && leftOut.length === 0) {
    const hooks = webhooks === undefined ? '' : ' It has webhooks, which a client does not call.'
    const lost = dangling.length === 0 ? '' : ` References lead nowhere: ${dangling.join(' ')}.`
    throw new InputError(
      '--spec',
      `Expected a spec with operations in \`paths\`. ${path} has none.${hooks}${lost} Add an operation, or pass another file.`,
    )
  }
  const kept = placesOf(without(document, leftOut))
  if (kept.some(({ operation }) => !isObject(operation) || !operation['x-skip'])) return
  if (leftOut.length === 0)
    throw new InputError(
      '--spec',
      `Every operation of ${path} is marked \`x-skip\`. Remove the mark where a client is wanted.`,
    )
  const rest = leftOut.length - SHOWN
  throw new InputError(
    '--spec',
    [
      `No client can be generated for any operation of ${path}:`,
      ...leftOut.slice(0, SHOWN).map((one) => `  ${describeLeftOut(one)}`),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ].join('\n'),
  )
}
