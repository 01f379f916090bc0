import { literal } from '../guess/option-target.ts'
import type { MethodModel, VendorModel } from '../model/vendor-model.ts'

/** What the suite needs and the document tells: words, cursors and ids that no vendor has, and how a refusal looks. */
export function samplesCode({ id, kinds, capabilities, failure }: VendorModel): string {
  const methods = capabilities.flatMap((capability) => capability.methods)
  const named = (claim: string): MethodModel | undefined =>
    methods.find((method) => method.claim === claim)
  const search = named('search.assets')
  const detail = named('assets.get')
  const beyond = { page: '99999', offset: '9999999', token: undefined, none: undefined }
  const cursor = search?.list && beyond[search.list.page.style]
  const refusal = failure === undefined ? { detail: 'Refused.' } : bodyOf(failure.message)
  const lines = [
    ...(search === undefined ? [] : ["nothing: { text: 'zzzzzz' },"]),
    ...(cursor === undefined ? [] : [`cursorBeyondLast: ${literal(cursor)},`]),
    ...(detail?.idParameter === undefined
      ? []
      : [`unknownAsset: ${literal(`${id}:${kinds[0] ?? 'image'}/${unknownId(detail)}`)},`]),
    ...(search === undefined
      ? []
      : [`refusal: { status: 400, body: ${literal(JSON.stringify(refusal))} },`]),
  ]
  return lines.length === 0 ? '{}' : `{\n${lines.map((line) => `    ${line}\n`).join('')}  }`
}

/** An id that no vendor gives. A number has to stay one. */
function unknownId({ idParameter }: MethodModel): string {
  return idParameter?.value.includes('fromDigits') ? '999999999' : 'unknown-asset'
}

/** A body with a reason at a place. */
function bodyOf(path: readonly string[]): unknown {
  return path.reduceRight<unknown>(
    (inner, step) => (step === '0' ? [inner] : { [step]: inner }),
    'Refused.',
  )
}
