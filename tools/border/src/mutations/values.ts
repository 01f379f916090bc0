/** What a hostile or broken vendor may put in the place of any value, as JSON. */
export const badValues: readonly string[] = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '-0.5',
  '1e400',
  '-1e400',
  '1e21',
  '9007199254740993',
  '""',
  '" "',
  '"Infinity"',
  '"NaN"',
  '"-3"',
  '"0x10"',
  '"12 34"',
  '"2025-02-30 25:61:61"',
  '"0000-00-00 00:00:00"',
  '"javascript:alert(1)"',
  '"data:text/html,x"',
  '"file:///etc/passwd"',
  '"//elsewhere.example/a"',
  '"https://user:secret@elsewhere.example/a"',
  '"../../a"',
  '"\\u0000\\u001b[31m"',
  '"\\ud800"',
  '[]',
  '[null]',
  '[[]]',
  '["", null, 7, {}]',
  '{}',
  '{"toString":null}',
  '{"__proto__":{"polluted":true}}',
  '{"length":3}',
]

/** A place in a JSON document. */
export type Place = readonly (string | number)[]

/** Every place of a value, itself included. Of a list, the first item stands for all. */
export function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  const inner = Array.isArray(value)
    ? value.slice(0, 1).flatMap((item: unknown) => placesOf(item, [...place, 0]))
    : Object.entries(value).flatMap(([name, member]) => placesOf(member, [...place, name]))
  return [place, ...inner]
}

/** The document as text, with other text at one place; without the member for `undefined`. */
export function withValue(document: unknown, place: Place, text: string | undefined): string {
  const mark = '"\uE000border\uE000"'
  const copy = structuredClone({ root: document }) as Record<string, unknown>
  const path = ['root', ...place]
  const last = path.pop() ?? 'root'
  let holder: Record<string | number, unknown> = copy
  for (const step of path) holder = holder[step] as Record<string | number, unknown>
  if (text === undefined) {
    if (Array.isArray(holder)) holder.splice(Number(last), 1)
    else delete holder[last]
  } else holder[last] = JSON.parse(mark) as unknown
  return (JSON.stringify(copy['root']) ?? '').replace(mark, () => text ?? '')
}
