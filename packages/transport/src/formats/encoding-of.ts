import type { BodyEncoding, BodyRules } from '../request/body-rules.ts'

/** How a member of a form is written, by the rule of the member. */
export function encodingOf(name: string, { properties, value, encoding }: BodyRules): BodyEncoding {
  const members = properties ?? value?.properties ?? {}
  const rule = Object.hasOwn(members, name) ? members[name] : undefined
  const { style, explode, allowReserved, contentType } = encoding?.[name] ?? rule ?? {}
  return {
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(allowReserved !== undefined && { allowReserved }),
    ...(contentType !== undefined && { contentType }),
  }
}
