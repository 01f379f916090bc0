import type { BodyRules, BodyWriter } from '../request/body-rules.ts'
import { encodingOf } from './encoding-of.ts'
import { contentText, isAbsent } from './style.ts'

/**
 * Sends `multipart/form-data`: files as parts with their names, lists as one part for each entry,
 * objects as JSON.
 */
export const multipartBody: BodyWriter = (body, rules) => {
  if (body instanceof FormData) return { body }
  const form = new FormData()
  for (const [name, value] of Object.entries(body as object))
    for (const part of Array.isArray(value) && !isJson(name, rules) ? value : [value])
      if (!isAbsent(part)) appendPart(form, name, part, rules)
  return { body: form }
}

/** Whether the spec wants a member as JSON, so that a list is one part. */
function isJson(name: string, rules: BodyRules): boolean {
  return /[/+]json\b/i.test(encodingOf(name, rules).contentType ?? '')
}

function appendPart(form: FormData, name: string, part: unknown, rules: BodyRules): void {
  // The spec may list several types for a file; then the file itself says which it has.
  const [only, ...others] = (encodingOf(name, rules).contentType ?? '').split(',')
  const stated = others.length === 0 && only && !only.includes('*') ? only.trim() : undefined
  if (part instanceof Blob) {
    const blob = part.type === '' && stated ? new Blob([part], { type: stated }) : part
    form.append(name, blob, part instanceof File ? part.name : name)
  } else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) {
    const type = stated ?? 'application/octet-stream'
    form.append(name, new Blob([part as BlobPart], { type }), name)
  } else if (typeof part === 'object' || stated !== undefined) {
    const type = stated ?? 'application/json'
    appendText(form, name, contentText(part, type), type)
  } else form.append(name, String(part))
}

/** Only a Blob gives a part a media type of its own. Plain text needs none. */
function appendText(form: FormData, name: string, text: string, type: string): void {
  if (/^text\/plain\b/i.test(type)) form.append(name, text)
  else form.append(name, new Blob([text], { type }))
}
